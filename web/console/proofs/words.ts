import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '待核验证书', of: '证书照片', none: '没有等着核验的证书', none_hint: '队员和申请人用手机拍的证书照片会排在这里。', none_of: '没有交过证书照片', look: '查看照片', looking: '{name} · {skill}', noted: '每次查看都会记入日志。不通过、换新、过期或退出后照片即删除。',
    sent: '交来', waits: '已等', days: '{n} 天', today: '今天', status: { waiting: '待核验', confirmed: '已核验', refused: '不通过' }, decided: '{name} · {day}', gone: '照片已删除', picture: '{skill}证书照片', broken: '照片打不开，可能刚被收回或换新。',
    answer: '结论', confirm: '核验通过', refuse: '不通过', until: '有效至', forever: '长期有效', until_hint: '照证书上写的日期', until_missing: '请填有效期，或选长期有效。', number: '证书编号', reason: '为什么不通过', reason_hint: '本人看得到，例如：看不清日期，请重拍', confirmed: '已核验，这项技能开始计入派单', refused: '已告知本人，照片已删除', shut: '关闭',
  },
  en: {
    title: 'Certificates to check', of: 'Certificates', none: 'No certificate waits', none_hint: 'What members and applicants photograph with their phones waits here.', none_of: 'No certificate was shown', look: 'Look at it', looking: '{name} · {skill}', noted: 'Every look is written down. The photo is gone once it is refused, replaced or run out, or its owner has left.',
    sent: 'Sent', waits: 'Waits', days: '{n} days', today: 'today', status: { waiting: 'to check', confirmed: 'confirmed', refused: 'refused' }, decided: '{name} · {day}', gone: 'the photo is gone', picture: 'photo of the certificate: {skill}', broken: 'The photo cannot be shown; it may just have been taken back or replaced.',
    answer: 'Answer', confirm: 'Confirm', refuse: 'Refuse', until: 'Valid until', forever: 'for ever', until_hint: 'as the certificate says', until_missing: 'Enter the last day, or choose for ever.', number: 'Certificate no.', reason: 'Why it proves nothing', reason_hint: 'The owner reads it, e.g. the date cannot be read, please take it again', confirmed: 'Confirmed: the skill counts from now on', refused: 'The owner is told, and the photo is gone', shut: 'Close',
  },
}
