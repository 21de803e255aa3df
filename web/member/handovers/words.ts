import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '交接班', from: '{a} → {b}', toNobody: '{a} → 接班人未到', owed: '要交接：请在 {time} 前完成', late: '交接已超时，指挥室已收到提醒', open: '去交接', begin: '{name} 准备交班', beginMine: '开始交班', notAtPost: '您现在不在点位上，没有班要交。', nothing: '没有进行中的交接', beginHint: '要交班时开始：逐件查装备，说清未了事项，双方签字。',
    step1: '一、逐件查装备', step2: '二、未了事项', step3: '三、双方签字', there: '完好', wrong: '有问题', gone: '不见了', words: '哪里有问题', heldBy: '{name} 取走未还', save: '查完，记下', left: '还有 {n} 件没选', noWords: '有问题的请写明。', checked: '已查：{wrong} 件有问题或不见', allFine: '已查：全部完好', again: '重新查', againVoid: '重新查会使已签的字作废。',
    matters: '未了事项', noMatters: '没有未了事项', add: '记一条', addHint: '例如：东门锁坏了，物业明天来', close: '办结', closeSure: '“{text}”办结了？', by: '{name} {time} 记',
    sign: '{name} 签字', signMine: '我签字', signed: '{name} 已签 {time}', notSigned: '{name} 未签', pin: '{name}，请输入 6 位值守口令签字', done: '交接完成', doneText: '双方都已签字。', cancel: '取消', back: '返回', noPin: '没有口令，请在自己的手机上签字。', failed: '读不到清单。', retry: '再试一次',
  },
  en: {
    title: 'Handover', from: '{a} → {b}', toNobody: '{a} → nobody yet', owed: 'Owed: please finish by {time}', late: 'Late: the command room has been told', open: 'Hand over', begin: '{name} hands over', beginMine: 'Begin the handover', notAtPost: 'You are not at a post, so there is nothing to hand over.', nothing: 'No handover is going on', beginHint: 'Begin when your shift ends: look at each thing, say what is open, both sign.',
    step1: '1. Look at each thing', step2: '2. What is still open', step3: '3. Both sign', there: 'fine', wrong: 'defect', gone: 'gone', words: 'What is wrong', heldBy: 'taken by {name}', save: 'All looked at', left: '{n} not chosen yet', noWords: 'Say what is wrong with it.', checked: 'Looked at: {wrong} broken or missing', allFine: 'Looked at: all fine', again: 'Look again', againVoid: 'Looking again makes a signature void.',
    matters: 'Still open', noMatters: 'Nothing is open', add: 'Note one', addHint: 'e.g. the lock of the east gate is broken, to be mended tomorrow', close: 'Done', closeSure: '“{text}” is dealt with?', by: '{name}, {time}',
    sign: '{name} signs', signMine: 'I sign', signed: '{name} signed {time}', notSigned: '{name} has not signed', pin: '{name}, sign with your six-digit PIN', done: 'Handed over', doneText: 'Both have signed.', cancel: 'Cancel', back: 'Back', noPin: 'No PIN? Sign on your own phone.', failed: 'The list cannot be read.', retry: 'Try again',
  },
}
