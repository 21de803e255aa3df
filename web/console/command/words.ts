import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '命令栏', open: '命令', placeholder: '找人、报警情、召回、谁在附近…', choose: '选择', does_it: '执行', takes_it: '填入', saves_at_once: '直接保存', looking: '正在查地名…',
    nothing: '没有听懂。可以这样输入：', near: '谁离{name}最近', near_about: '{time} 的在岗人员，按到达时间；点名字在地图上看。', put_aside: '正在录入的警情已换下', bring_back: '取回',
    group: { replies: '点名', incidents: '警情', people: '人员', start: '新警情', near: '谁在附近', houses: '平安屋', pages: '页面', settings: '设置', records: '警情记录', recent: '刚才用过', examples: '可以这样输入' },
    incident: {
      open: '打开 #{n} {what}', recall: '召回 #{n} 的所有人（先确认） {what}', hold: '挂起 #{n}（先确认） {what}', resume: '恢复 #{n} {what}', close: '办结 #{n}（先填结果） {what}', cancel: '撤销 #{n}（先确认） {what}', mend: '更正 #{n} 的内容 {what}',
    },
    person: '在地图上看 {name}', house: '在地图上看 {name}', who: '谁离{name}最近', start: '录入 {category}：{place}', start_bare: '录入 {category}', reply: { radio: '点名：{n} 号 {name} 电台已应 {words}', telephone: '点名：{n} 号 {name} 电话已应 {words}' }, page: '打开“{page}”',
    search: { members: '在人员列表里查找“{words}”', archive: '在警情记录里查找“{words}”' },
    set: { mute: '新警情静音', sound: '打开新警情声音', light: '换成亮色', dark: '换成暗色', english: 'Switch to English', chinese: '换成中文', keys: '显示按键一览' },
    hint: { placed: '已定位', not_on_map: '地图上没有，按原文录入', place_later: '地点稍后填', house: '平安屋', who: '按到达时间' },
    example: { start: '火灾 龙吴路5511', find: '找 喻', who: '谁 永北', recall: '召回 27', number: '27', page: '方案' },
    example_does: { start: '录入警情，类别加地址，拼音也行', find: '找人，可用拼音或首字母', who: '谁离这里最近', recall: '召回某起警情的所有人', number: '打开这起警情', page: '打开页面，也可说 静音、亮色、英文' },
  },
  en: {
    title: 'Command bar', open: 'Command', placeholder: 'Find a person, start a call, recall, who is near…', choose: 'choose', does_it: 'do it', takes_it: 'fill in', saves_at_once: 'save at once', looking: 'looking the place up…',
    nothing: 'Not understood. You can type:', near: 'Who is nearest to {name}', near_about: 'On duty at {time}, soonest first; a name shows the person on the map.', put_aside: 'The call being typed was put aside', bring_back: 'Bring back',
    group: { replies: 'Roll-call', incidents: 'Incidents', people: 'People', start: 'New incident', near: 'Who is near', houses: 'Houses', pages: 'Pages', settings: 'Settings', records: 'Records', recent: 'Used lately', examples: 'You can type' },
    incident: {
      open: 'Open #{n} {what}', recall: 'Recall everybody from #{n} (asks first) {what}', hold: 'Put #{n} on hold (asks first) {what}', resume: 'Resume #{n} {what}', close: 'Close #{n} (asks for the outcome) {what}', cancel: 'Cancel #{n} (asks first) {what}', mend: 'Correct #{n} {what}',
    },
    person: 'Show {name} on the map', house: 'Show {name} on the map', who: 'Who is nearest to {name}', start: 'New {category}: {place}', start_bare: 'New {category}', reply: { radio: 'Roll-call: no. {n} {name} heard by radio {words}', telephone: 'Roll-call: no. {n} {name} heard by telephone {words}' }, page: 'Go to “{page}”',
    search: { members: 'Look for “{words}” among the members', archive: 'Look for “{words}” in the records' },
    set: { mute: 'Mute new calls', sound: 'Sound for new calls', light: 'Light theme', dark: 'Dark theme', english: 'Switch to English', chinese: '换成中文', keys: 'Show the keys' },
    hint: { placed: 'on the map', not_on_map: 'not on the map, taken as typed', place_later: 'the place comes later', house: 'house', who: 'by arrival time' },
    example: { start: 'fire longwu 5511', find: 'find yu', who: 'who yongbei', recall: 'recall 27', number: '27', page: 'plan' },
    example_does: { start: 'a call: category and address, pinyin works too', find: 'a person, by name, pinyin or initials', who: 'who is nearest to a place', recall: 'everybody back from an incident', number: 'open that incident', page: 'a page; also mute, light, chinese' },
  },
}
