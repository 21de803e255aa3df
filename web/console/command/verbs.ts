/** What a verb of the command bar speaks of. */
export type Takes = 'nothing' | 'incident' | 'person' | 'place' | 'reply'

export interface Verb {
  name: string
  takes: Takes
  /** How it is said: Chinese is also understood in pinyin and in initials. */
  words: readonly string[]
}

/** Everything one can say beside categories, numbers, names and pages. */
export const VERBS: readonly Verb[] = [
  { name: 'find', takes: 'person', words: ['找', 'find'] },
  { name: 'who', takes: 'place', words: ['谁', '附近', 'who', 'near'] },
  { name: 'open', takes: 'incident', words: ['打开', 'open'] },
  { name: 'recall', takes: 'incident', words: ['召回', 'recall'] },
  { name: 'hold', takes: 'incident', words: ['挂起', 'hold'] },
  { name: 'resume', takes: 'incident', words: ['恢复', 'resume'] },
  { name: 'close', takes: 'incident', words: ['办结', '结案', 'close'] },
  { name: 'cancel', takes: 'incident', words: ['撤销', 'cancel'] },
  { name: 'mend', takes: 'incident', words: ['更正', '修改', 'mend', 'edit'] },
  { name: 'call', takes: 'reply', words: ['点名', '应答', 'call'] },
  { name: 'new', takes: 'nothing', words: ['新警情', '录入', 'new'] },
  { name: 'mute', takes: 'nothing', words: ['静音', 'mute'] },
  { name: 'sound', takes: 'nothing', words: ['开声音', 'sound', 'unmute'] },
  { name: 'light', takes: 'nothing', words: ['亮色', 'light'] },
  { name: 'dark', takes: 'nothing', words: ['暗色', 'dark'] },
  { name: 'english', takes: 'nothing', words: ['英文', 'english'] },
  { name: 'chinese', takes: 'nothing', words: ['中文', 'chinese'] },
  { name: 'keys', takes: 'nothing', words: ['按键', '帮助', 'keys', 'help', '?'] },
]
