import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '指挥席', open_page: '看指挥席', seat: '指挥席：{name}，{time} 起', you: '我', empty: '无人', none_yet: '还没有人坐过指挥席', waits: '等待接班',
    since: '{time} 起在席', came_after: '接自 {name}', began: { begin: '席上无人时坐下', relieve: '按交班接下', take: '未交班即接管' }, left_since: '{time} 起无人在席', left_why: '离席理由：{why}', reason_was: '理由：{why}',
    about: { mine: '席是您的。交班前写两句，系统列出没办完的事；接班的人逐项确认。', handing: '交班说明已发出，接班的人坐下之前席仍是您的。', other: '几位调度员可以同时工作，席只由一人坐：没办完的事归他盯。', nobody: '没有人盯着没办完的事。坐下的人逐项看过并接下。' },
    banner: { nobody: '指挥席没有人。', nobody_since: '指挥席 {time} 起没有人：{why}', handing: '{name} 正在交班，等人接。', mine_waiting: '您的交班还没有人接，席仍是您的。', taken: '{name} 于 {time} 未经交班接管了指挥席：{why}', untaken: '有 {n} 项没办完的事交接时没人接。', look: '去看', come: '接班', sit: '坐下' },
    relieved_you: '{name} 已从您手里接班', taken_from_you: '{name} 接管了您的席：{why}', now_holds: '{name} 坐上了指挥席',
    open: '没办完的事', open_count: '{n} 项', nothing_open: '没有没办完的事', nothing_open_hint: '未结警情、没人应答的询问、留意事项和异常部件会列在这里。',
    kind: { incident: '警情', concern: '留意', part: '异常' }, untaken: '没人接', untaken_short: '没人接', read: '看过，接下', read_count: '已接下 {n} / {all}', take_on: '我来接下', taken_on: '已接下', was_taken: '接下', was_missed: '未接',
    mark: { unnoticed: '没人看过', on_hold: '挂起', report_waits: '已反馈，未办结', nobody_asked: '还没派人', with_leader: '已交带班', with_police: '已交民警', silent: '{n} 人未答', nobody_coming: '没有人赶来', coming: '{n} 人赶来' },
    concern: { title: '留意事项', add: '记下', text: '要留意什么', text_hint: '如：三号楼电梯在修，八点半回看', owner: '谁负责', owner_hint: '不填就是值席的人', by: '{name} 记于 {time}', settle: '了结', settled: '已了结', none: '没有要留意的事', none_hint: '写下要看着的事和负责的人，交班时会一起交接。', owned: '负责：{name}' },
    note: '交班说明', note_hint: '两句就够：什么要盯、答应了谁什么。可以不写。', note_by: '{name} 的交班说明', no_note: '没有写说明。',
    act: { hand_over: '交班', take_back: '收回交班', leave: '离席', relieve: '接班', take: '接管', begin: '坐上指挥席' },
    will: {
      leave: '离席后没有人盯着没办完的事，每个指挥台都会显示“指挥席没有人”。离席和理由记入日志。', take: '{name} 还没有交班。接管后席归您，所有指挥台都会提示；时间、姓名和理由记入日志。', begin: '坐下后没办完的事归您盯；时间、姓名和理由记入日志。',
      missed: '还有 {n} 项没有确认接下：它们会一直标着“没人接”，直到您逐项接下或办完。', hand_over: '共 {n} 项没办完的事会列给接班的人。',
    },
    title_of: { leave: '没有人接班，离席？', take: '未经交班接管指挥席？', begin: '坐上指挥席？', relieve: '接班？' }, reason: '理由', reason_hint: '至少 5 个字', done: { hand_over: '已交班，等人来接', take_back: '交班已收回', leave: '已离席', relieve: '已接班', take: '已接管', begin: '已在席', raise: '已记下' },
    past: { title: '在席记录', none: '还没有人坐过指挥席', none_hint: '第一次坐下后，这里会有记录。', pick: '选一条看当时没办完的事', head: { name: '在席', since: '从', until: '到', how: '怎么接的', status: '怎么结束', open: '接下时未办', missed: '未接' }, now: '现在', nothing: '当时没有没办完的事', matters: '坐下时没办完的事' },
    status: { held: '在席', handing_over: '等待接班', relieved: '已交班', taken: '被接管', left: '离席' },
  },
  en: {
    title: 'Command desk', open_page: 'Look at the desk', seat: 'Command desk: {name}, since {time}', you: 'me', empty: 'nobody', none_yet: 'Nobody has ever held the desk', waits: 'waits to be relieved',
    since: 'at the desk since {time}', came_after: 'after {name}', began: { begin: 'sat down at an empty desk', relieve: 'handed over', take: 'taken without a hand-over' }, left_since: 'nobody at the desk since {time}', left_why: 'Left because: {why}', reason_was: 'Because: {why}',
    about: { mine: 'The desk is yours. Before you go write two lines; what is open is listed for you, and whoever comes confirms each.', handing: 'Your note is out. Until somebody sits down the desk is still yours.', other: 'Several dispatchers may work; one holds the desk and looks after what is open.', nobody: 'Nobody looks after what is open. Whoever sits down reads each matter and takes it on.' },
    banner: { nobody: 'Nobody holds the command desk.', nobody_since: 'Nobody has held the command desk since {time}: {why}', handing: '{name} is handing over and waits to be relieved.', mine_waiting: 'Nobody has relieved you yet; the desk is still yours.', taken: '{name} took the desk at {time} without a hand-over: {why}', untaken: 'Open matters taken on by nobody: {n}.', look: 'Look', come: 'Take over', sit: 'Sit down' },
    relieved_you: '{name} has relieved you', taken_from_you: '{name} took the desk from you: {why}', now_holds: '{name} holds the desk now',
    open: 'What is open', open_count: '{n}', nothing_open: 'Nothing is open', nothing_open_hint: 'Open incidents, unanswered questions, things to watch and parts in trouble are listed here.',
    kind: { incident: 'Incident', concern: 'Watch', part: 'Trouble' }, untaken: 'taken on by nobody', untaken_short: 'nobody’s', read: 'Read and taken on', read_count: '{n} of {all} taken on', take_on: 'I take it on', taken_on: 'Taken on', was_taken: 'taken on', was_missed: 'not taken on',
    mark: { unnoticed: 'seen by nobody', on_hold: 'on hold', report_waits: 'reported, not closed', nobody_asked: 'nobody asked yet', with_leader: 'with the leader', with_police: 'with police', silent: '{n} silent', nobody_coming: 'nobody coming', coming: '{n} coming' },
    concern: { title: 'Things to watch', add: 'Note it', text: 'What to watch', text_hint: 'e.g. lift in building 3 under repair, look again at 8:30', owner: 'Who looks after it', owner_hint: 'left empty: whoever holds the desk', by: 'noted by {name}, {time}', settle: 'Settle', settled: 'Settled', none: 'Nothing to watch', none_hint: 'Note what to keep an eye on and who does; it is handed over with the desk.', owned: 'looked after by {name}' },
    note: 'Note for whoever comes', note_hint: 'Two lines are enough: what to watch, what was promised to whom. May stay empty.', note_by: 'Note by {name}', no_note: 'No note was written.',
    act: { hand_over: 'Hand over', take_back: 'Stay after all', leave: 'Leave the desk', relieve: 'Take over', take: 'Take the desk', begin: 'Sit down' },
    will: {
      leave: 'Nobody will look after what is open, and every console says so. That you left and why is written down.', take: '{name} has not handed over. The desk will be yours and every console is told; time, name and reason are written down.', begin: 'What is open will be yours to look after; time, name and reason are written down.',
      missed: '{n} matters are not confirmed: they stay marked as taken on by nobody until you take on each, or it is over.', hand_over: '{n} open matters will be listed for whoever comes.',
    },
    title_of: { leave: 'Leave with nobody to relieve you?', take: 'Take the desk without a hand-over?', begin: 'Sit down at the desk?', relieve: 'Take over?' }, reason: 'Reason', reason_hint: 'at least 5 characters', done: { hand_over: 'Handed over; waiting to be relieved', take_back: 'You stay', leave: 'You have left the desk', relieve: 'You have taken over', take: 'The desk is yours', begin: 'The desk is yours', raise: 'Noted' },
    past: { title: 'Who held the desk', none: 'Nobody has ever held the desk', none_hint: 'The record begins when somebody first sits down.', pick: 'Choose a row to see what was open then', head: { name: 'Who', since: 'From', until: 'To', how: 'How it began', status: 'How it ended', open: 'Open then', missed: 'Not taken on' }, now: 'now', nothing: 'Nothing was open then', matters: 'What was open when it began' },
    status: { held: 'at the desk', handing_over: 'waits to be relieved', relieved: 'handed over', taken: 'taken from him', left: 'left the desk' },
  },
}
