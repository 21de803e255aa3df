import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '交接记录', none: '还没有交接记录', none_hint: '换班后在值守平板或平安员手机上交接。', missed: '未交接：{post}（{house}）{who}，已过 {time}', from: '{a} → {b}', to_nobody: '{a} → 无人接班', look: '看这个平安屋', dismiss: '不用交接了', dismiss_title: '{post} 不用交接了', dismiss_will: '不再提醒，记入交接记录，两位平安员手机上的待办也消失。', why: '为什么', dismissed: '已记录',
    more: '还有 {n} 处未交接', status: { awaited: '等待交接', checked: '已查装备', half_signed: '一方已签', done: '已交接', dismissed: '免交接', lapsed: '未交接' }, wrong: '{n} 件有问题', late: '超时', open: '未了事项', no_open: '没有未了事项', by: '{post} · {name} {day} 记',
  },
  en: {
    title: 'Handovers', none: 'No handover yet', none_hint: 'After a change of shift, at the post’s tablet or on the guards’ phones.', missed: 'Not handed over: {post} ({house}), {who}, {time} late', from: '{a} → {b}', to_nobody: '{a} → nobody', look: 'Show the house', dismiss: 'Let it be', dismiss_title: 'No handover needed at {post}', dismiss_will: 'No more warnings; the reason is kept with the handovers, and the two guards are not asked any more.', why: 'Why', dismissed: 'Noted',
    more: '{n} more not handed over', status: { awaited: 'awaited', checked: 'looked at', half_signed: 'one has signed', done: 'done', dismissed: 'let be', lapsed: 'not done' }, wrong: '{n} wrong', late: 'late', open: 'Still open', no_open: 'Nothing is open', by: '{post} · {name}, {day}',
  },
}
