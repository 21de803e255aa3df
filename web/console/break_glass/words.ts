import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    act: '紧急查看…', title: '紧急查看：{name}', will: '60 分钟内可看到完整手机号和住处一带。所长、审计员马上收到通知，本人也会被告知；每次查看都有记录，一天内由别人核查是否应当。', reason: '什么紧急情况', reason_hint: '至少 5 个字', go: '打开', opened: '已打开，屏幕上方可查看',
    banner: '正在紧急查看 {name} 的资料，还剩 {time}。理由：{reason}', look: '看资料', hide: '收起', end: '结束查看', phone: '手机号', home: '住处一带', no_home: '没有填写', ended: '已结束',
    list: '紧急查看', about: '值席的人在紧急情况下看了一名队员的隐藏资料；由另一个人在一天内核查。', none: '没有要核查的', by: '{opener} {time} 查看 {name}', status: { open: '进行中', ended: '待核查' }, late: '核查已逾期', verb: { justify: '应当', object: '不应当' }, ask: { justify: '这次紧急查看应当？', object: '这次紧急查看不应当？' }, remark: '核查意见', remark_hint: '至少 5 个字', done: '已记下',
  },
  en: {
    act: 'Break glass…', title: 'Break the glass: {name}', will: 'For 60 minutes you see the whole telephone number and where about he lives. The chief and the auditor are told at once, and so is he; each look is written down, and within a day somebody else reviews it.', reason: 'What emergency', reason_hint: '5 characters at least', go: 'Break it', opened: 'Open; see the line at the top',
    banner: 'You have hidden data of {name} open, {time} left. Reason: {reason}', look: 'Read', hide: 'Close', end: 'End it', phone: 'Telephone', home: 'Lives near', no_home: 'not said', ended: 'Ended',
    list: 'Break-glass', about: 'Whoever held the desk saw a member’s hidden data in an emergency; somebody else reviews it within a day.', none: 'Nothing to review', by: '{opener} saw {name}, {time}', status: { open: 'running', ended: 'to review' }, late: 'review overdue', verb: { justify: 'Justified', object: 'Not justified' }, ask: { justify: 'Was it justified?', object: 'Was it not justified?' }, remark: 'Why', remark_hint: '5 characters at least', done: 'Noted',
  },
}
