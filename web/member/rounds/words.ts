import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '检查装备', lead: '选一个平安屋，逐件扫码或点开查看。没有网络也能做，有网后自动发出；中途停下，下次接着查。', none: '没有登记平安屋', due: '{n} 件待检', allDone: '都查过了', waits: '{n} 条待发出',
    scan: '扫码', scanHint: '对准装备上的标签', stop: '不扫了', notHere: '“{code}”不在{house}的清单里。', list: '清单', isDue: '待检', looked: '已查：{verdict}', where: '位置：{place}', inHouse: '屋内', label: '编号 {label}', expires: '有效期至 {day}', nowHeld: '不在原处',
    how: '{item}怎么样？', fine: '完好', defect: '有问题', missing: '不见了', words: '哪里有问题', wordsHint: '例如：压力不足、电池没电', dueBy: '什么时候修好（不填为一周内）', photo: '拍照（可不拍）', photoTaken: '照片已附', save: '记下', back: '返回', noWords: '请写明问题。', photoBroken: '照片读不出来。',
    sign: '签字，结束检查', signSure: '已查 {done} 件，还有 {left} 件待检没查（会保留待检）。签字后由您负责。', signed: '已签字', cancel: '再看看',
    held: '您取走的装备', heldOf: '{house} · {time} 取走', giveBack: '已放回原处', giveBackSure: '{item}已放回{house}？', given: '已归还，谢谢。',
  },
  en: {
    title: 'Inspect equipment', lead: 'Choose a house, then scan or open each thing. It works without a network and is sent later; stop half way and go on next time.', none: 'No houses', due: '{n} due', allDone: 'all looked at', waits: '{n} to be sent',
    scan: 'Scan', scanHint: 'Hold the label inside the frame', stop: 'Stop scanning', notHere: '“{code}” is not on the list of {house}.', list: 'The list', isDue: 'due', looked: 'seen: {verdict}', where: 'at {place}', inHouse: 'the house', label: 'no. {label}', expires: 'valid until {day}', nowHeld: 'not on its hook',
    how: 'How is the {item}?', fine: 'Fine', defect: 'Something is wrong', missing: 'Not there', words: 'What is wrong', wordsHint: 'e.g. low pressure, flat battery', dueBy: 'To be put right by (empty: within a week)', photo: 'Photo (optional)', photoTaken: 'Photo attached', save: 'Note it', back: 'Back', noWords: 'Say what is wrong.', photoBroken: 'The photo cannot be read.',
    sign: 'Sign and finish', signSure: 'Looked at {done}; {left} due were not (they stay due). With your signature you answer for it.', signed: 'Signed', cancel: 'Look again',
    held: 'What you fetched', heldOf: '{house} · taken {time}', giveBack: 'It hangs there again', giveBackSure: 'The {item} is back at {house}?', given: 'Given back. Thank you.',
  },
}
