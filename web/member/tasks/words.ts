import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    orders: '任务单', order: '任务单', none: '现在没有任务单', none_text: '有新的任务单会出现在这里。', gone: '这份任务单已经结束或撤下。', to_do: '{n} 份等你答复', over: '已结束', due: '截止 {time}', late: '已过截止时间，做了也可以交',
    status: { queued: '新', delivered: '新', read: '已读', accepted: '你参加了', cannot: '你说了不能', done: '已交，等指挥室看', verified: '已核实，谢谢', returned: '退回，请看说明' }, done_plain: '已完成，谢谢',
    accept: '我参加', decline: '我不能', decline_text: '不问原因，也不会影响什么。', take_back: '又可以了，我参加', finish: '已完成', again: '补好了，再交', free: '还有 {n} 个名额', full: '名额已满，谢谢',
    proof: '怎么完成的', proofs: { optional: '可以附照片、网址或写两句，不附也行。', wanted: '请附照片、网址或写两句，任选一样。' }, words: '写两句', words_hint: '选填', link: '网址', link_hint: '例如转发后的网址', link_odd: '网址要以 http:// 或 https:// 开头。', no_people: '请不要拍到人。', lacking: '请先附照片、网址或写两句。', remark: '指挥室说', shown: '你交的', photo_n: '照片 {n}',
    open_link: '打开网址', share: '转发', copied: '已复制，可以粘贴到群里', copy_by_hand: '请长按复制', file: '打开 {name}', place: '地点', navigate: '在地图上看', summary: '结果', waiting: '没有网络，已记下，有网就送出', sent: '已送出', open: '查看',
  },
  en: {
    orders: 'Task orders', order: 'Task order', none: 'No task orders now', none_text: 'New ones appear here.', gone: 'This order is over or was taken down.', to_do: '{n} wait for your answer', over: 'Over', due: 'until {time}', late: 'its time has passed; you may still do it',
    status: { queued: 'new', delivered: 'new', read: 'read', accepted: 'you take part', cannot: 'you said you can’t', done: 'handed in; the command room will look', verified: 'verified, thank you', returned: 'sent back: read why' }, done_plain: 'done, thank you',
    accept: 'I take part', decline: 'I can’t', decline_text: 'Nobody asks why, and it costs you nothing.', take_back: 'I can after all', finish: 'Done', again: 'Hand in again', free: '{n} places left', full: 'All places are taken, thank you',
    proof: 'How it was done', proofs: { optional: 'A photo, a link or a few words if you like; none is needed.', wanted: 'A photo, a link or a few words: any one of them.' }, words: 'A few words', words_hint: 'if you like', link: 'Link', link_hint: 'where you forwarded it, say', link_odd: 'A link begins with http:// or https://.', no_people: 'Please keep people out of the picture.', lacking: 'Add a photo, a link or a few words first.', remark: 'The command room says', shown: 'What you handed in', photo_n: 'photo {n}',
    open_link: 'Open the link', share: 'Forward', copied: 'Copied; paste it where you like', copy_by_hand: 'Press long to copy', file: 'Open {name}', place: 'Place', navigate: 'On the map', summary: 'What came of it', waiting: 'No network: it is kept and goes out by itself', sent: 'Sent', open: 'Look',
  },
}
