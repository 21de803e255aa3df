const zh = {
  title: '报线索', comma: '、', follow: '查线索进展', lead: '写清发生了什么、在哪里、什么时候。不要写是谁。', byLink: '{station}收线索，不用登录，不留姓名。', opening: '正在打开…', again: '再试一次',
  danger: { ask: '现在有人正受到伤害，或马上会受到伤害吗？', yes: '有，现在就危险', no: '没有', call: '请先打 110', callHint: '电话最快。说清在哪里、发生了什么。不要上前，不要追，不要拍。', dial: '拨打 110', on: '打过了，继续写线索', back: '重选' },
  what: '发生了什么', where: '在哪里', whereHint: '点一下地图，或用下面的按钮。', here: '就在我这里', middle: '取地图中央', locating: '正在定位…', hereFailed: '取不到位置，请在地图上点一下。', pinned: '地点已记下。', noMap: '地图打不开，请用定位。', map: '地图，点一下选地点',
  when: '什么时候', ongoing: '现在还在发生', often: '多久一次', text: '经过（可不填）', textNeeded: '经过', textHint: '他做了什么、怎么做的、往哪边去了。', left: '还可写 {n} 字', checking: '正在看…',
  contact: '怎么联系您（可不填）', contactHint: '会当场封存：派出所打不开，要两把钥匙、两个人、说明理由。', sealed: '您已登录。您是谁会当场封存，办线索的人看不到，也查不到；要两个人说明理由、用两把不在系统里的钥匙才能打开。不想留，就扫海报上的码匿名报。',
  send: '提交', sending: '正在提交…', missing: '还差：{list}', lacks: { conduct: '发生了什么', at: '地点', happened: '时间', text: '经过' },
  sent: '已收到', codeLead: '这是您的回执号。只显示这一次，凭它查进展、作补充。谁有它，谁就能看。', copy: '复制', copied: '已复制', copyFailed: '复制不了，请抄下来', keep: '记在手机里', kept: '已记下', waits: '今天您已经报了五条，这一条 {day} 起排队办理，不会丢。', done: '完成', another: '再报一条',
  code: '回执号（16 位）', look: '查看', unknown: '没有这个回执号，请核对。', forget: '从这部手机删掉', reported: '{day} 报', by: '由 {stations} 办理', words: '往来', you: '我', station: '派出所', add: '补充', addHint: '又看到什么，写在这里。', addSend: '提交补充', added: '已补充', over: '已有结果，不能再补充。',
}

const en: typeof zh = {
  title: 'Report a clue', comma: ', ', follow: 'Follow a clue', lead: 'Say what happened, where and when. Not who.', byLink: '{station} takes clues: no account, no name.', opening: 'Opening…', again: 'Try again',
  danger: { ask: 'Is somebody being hurt right now, or about to be?', yes: 'Yes, it is dangerous now', no: 'No', call: 'Call 110 first', callHint: 'The telephone is quickest. Say where, and what happens. Do not go near, follow or film.', dial: 'Call 110', on: 'I have called; go on with the clue', back: 'Choose again' },
  what: 'What happened', where: 'Where', whereHint: 'Tap the map, or use the buttons below.', here: 'Right here', middle: 'Middle of the map', locating: 'Locating…', hereFailed: 'No position; please tap the map.', pinned: 'The place is noted.', noMap: 'The map cannot be opened; use your position.', map: 'Map; tap it to choose the place',
  when: 'When', ongoing: 'It is still going on', often: 'How often', text: 'What happened (may stay empty)', textNeeded: 'What happened', textHint: 'What they did, how, and which way they went.', left: '{n} characters left', checking: 'Looking…',
  contact: 'How to reach you (may stay empty)', contactHint: 'Sealed at once: the station cannot open it. It takes two keys, two people and a reason.', sealed: 'You are signed in. Who you are is sealed at once: whoever works on clues can neither see nor look it up. It takes two people with a reason, and two keys that are not in the system. To leave nothing, scan a poster and report without a name.',
  send: 'Send', sending: 'Sending…', missing: 'Still missing: {list}', lacks: { conduct: 'what happened', at: 'the place', happened: 'the time', text: 'some words' },
  sent: 'Received', codeLead: 'This is your return code, shown this once. With it you follow the clue and add to it. Whoever has it can read it.', copy: 'Copy', copied: 'Copied', copyFailed: 'It cannot be copied; please write it down', keep: 'Keep on phone', kept: 'Kept', waits: 'You have reported five today; this one has its turn from {day}. It is not lost.', done: 'Done', another: 'Report another',
  code: 'Return code (16 digits)', look: 'Look', unknown: 'There is no such code; please check it.', forget: 'Remove from this phone', reported: 'reported {day}', by: 'seen to by {stations}', words: 'What was said', you: 'Me', station: 'Station', add: 'Add', addHint: 'What else did you see?', addSend: 'Send', added: 'Added', over: 'It has its outcome and takes no more words.',
}

export const words = { 'zh-CN': zh, en }
