export interface KeyLine { does: string; keys: readonly string[] }

/** What the key sheet shows, in reading order. The bindings stand where the deed is; `does` is what ties them together. */
export const KEYS: readonly { group: string; lines: readonly KeyLine[] }[] = [
  { group: 'everywhere', lines: [
    { does: 'shell.does.command_bar', keys: ['/', 'Ctrl+K'] },
    { does: 'shell.does.new', keys: ['n'] },
    { does: 'shell.does.save', keys: ['Ctrl', 'Enter'] },
    { does: 'shell.does.undo', keys: ['u'] },
    { does: 'shell.does.back', keys: ['Esc'] },
    { does: 'shell.does.mute', keys: ['q'] },
    { does: 'shell.does.language', keys: ['l'] },
    { does: 'shell.does.theme', keys: ['t'] },
    { does: 'shell.does.help', keys: ['?'] },
  ] },
  { group: 'queue', lines: [
    { does: 'shell.does.following', keys: ['j'] },
    { does: 'shell.does.previous', keys: ['k'] },
    { does: 'shell.does.newest', keys: ['.'] },
  ] },
  { group: 'map', lines: [
    { does: 'shell.does.fit', keys: ['f'] },
    { does: 'shell.does.whole', keys: ['w'] },
    { does: 'shell.does.layers', keys: ['v'] },
    { does: 'shell.does.measure', keys: ['e'] },
    { does: 'shell.does.map_list', keys: ['i'] },
  ] },
  { group: 'incident', lines: [
    { does: 'shell.does.tab', keys: ['1', '2', '3'] },
    { does: 'shell.does.dispatch', keys: ['d'] },
    { does: 'shell.does.choose', keys: ['Alt', '↑', '↓'] },
    { does: 'shell.does.drop', keys: ['Delete'] },
    { does: 'shell.does.recall', keys: ['r'] },
    { does: 'shell.does.to_leader', keys: ['L'] },
    { does: 'shell.does.to_police', keys: ['P'] },
    { does: 'shell.does.services', keys: ['s'] },
    { does: 'shell.does.mend', keys: ['E'] },
  ] },
  { group: 'steps', lines: [
    { does: 'shell.does.close', keys: ['c'] },
    { does: 'shell.does.hold', keys: ['h'] },
    { does: 'shell.does.resume', keys: ['h'] },
    { does: 'shell.does.report', keys: ['R'] },
    { does: 'shell.does.follow_up', keys: ['F'] },
    { does: 'shell.does.hand_back', keys: ['B'] },
    { does: 'shell.does.hand_over', keys: ['H'] },
    { does: 'shell.does.merge', keys: ['M'] },
    { does: 'shell.does.cancel', keys: ['X'] },
  ] },
  { group: 'pages', lines: [
    { does: 'shell.does.command', keys: ['g'] },
    { does: 'shell.does.plan', keys: ['p'] },
    { does: 'shell.does.archive', keys: ['a'] },
    { does: 'shell.does.members', keys: ['m'] },
    { does: 'shell.does.houses', keys: ['o'] },
    { does: 'shell.does.search', keys: ['i'] },
  ] },
]
