import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '安全提示', about: '悄悄送到收件箱，不响铃；只看得到多少人看过，看不到是谁。', write: '写安全提示', none: '还没有安全提示', none_hint: '身边出了事，写几句大家能做的：发生了什么，怎么防。', past_none: '还没有过期的提示', past_hint: '发出 90 天后移到这里，只留文字和人数。', tab: { live: '正在显示', past: '已过期' },
    name: '标题', name_hint: '最多 {n} 个字，例如“下车锁好车门”', text: '内容', text_hint: '最多 {n} 个字；队员可以让手机读出来。不写姓名、电话、车牌。', sound: '录音', add_sound: '选择录音文件', no_sound: '去掉录音', record: '录音', end_recording: '录完了', no_microphone: '用不了麦克风；可以选择一个录音文件。', sound_hint: '选填，念一遍内容，给眼睛不好的老人听', picture: '图片', add_picture: '添加图片', no_picture: '去掉图片', picture_of: '“{title}”的图片', picture_hint: '选填，例如正确做法的照片；请不要有人脸', cause: '起因警情', cause_hint: '从警情里点“写安全提示”就会带上；不会告诉队员', no_cause: '去掉',
    send: '发出', send_n: '发给 {n} 人', sent: '已发出，共 {n} 人', sent_at: '{time} 发出', told_n: '告诉了 {n} 人', read_n: '{n} 人看过', share: '看过 {read} / {told}', open_cause: '看起因警情',
    status: { sent: '正在显示', withdrawn: '已撤回', filed: '已过期' }, withdraw: '撤回', withdraw_title: '撤回“{title}”', withdraw_will: '它会从 {n} 人的手机上消失，已看过的也是。撤回后不能恢复，可以再写一条。', reason: '理由', withdrawn: '已撤回', why: '撤回理由：{reason}', back: '安全提示',
  },
  en: {
    title: 'Safety tips', about: 'They lie quietly in the inbox. You see how many have read one, and never who.', write: 'Write a tip', none: 'No safety tips yet', none_hint: 'Something happened nearby: say in a few lines what it was, and what anybody can do.', past_none: 'Nothing here yet', past_hint: 'Ninety days after it was sent a tip comes here; its words and numbers stay.', tab: { live: 'On phones', past: 'Past' },
    name: 'Title', name_hint: '{n} letters at most, such as “Lock your car”', text: 'Text', text_hint: '{n} letters at most; the phone can read it aloud. No names, telephones or plates.', sound: 'Recording', add_sound: 'Choose a recording', no_sound: 'Without the recording', record: 'Record', end_recording: 'Done', no_microphone: 'The microphone cannot be used; choose a recording instead.', sound_hint: 'if you like: read it aloud for people who see badly', picture: 'Picture', add_picture: 'Add a picture', no_picture: 'Without the picture', picture_of: 'Picture of “{title}”', picture_hint: 'if you like: how to do it right, say; no faces', cause: 'Incident that gave cause', cause_hint: 'comes along from “Write a safety tip” in an incident; members are not told', no_cause: 'Leave it out',
    send: 'Send', send_n: 'Send to {n}', sent: 'Sent to {n} people', sent_at: 'sent {time}', told_n: '{n} told', read_n: '{n} have read it', share: '{read} of {told} have read it', open_cause: 'the incident that gave cause',
    status: { sent: 'on phones', withdrawn: 'withdrawn', filed: 'past' }, withdraw: 'Withdraw', withdraw_title: 'Withdraw “{title}”', withdraw_will: 'It disappears from the phones of {n} people, also where it was read. It does not come back; you can write another.', reason: 'Why', withdrawn: 'Withdrawn', why: 'Withdrawn: {reason}', back: 'Safety tips',
  },
}
