import type { Words } from '../words'

/** What is said beside a picture of which parts are covered by hand. Comes with the pages that show one. */
export const cover: Words = {
  'zh-CN': {
    board: '照片：画出要盖住的地方', hint: '还有露出来的脸、车牌、门牌，用手指或鼠标划过去盖住。', keys: '键盘：方向键移动方框，加减号改大小，回车盖住，退格撤销。', undo: '撤销上一处', many: '已盖 {n} 处',
  },
  en: {
    board: 'Photo: draw over what must be covered', hint: 'If a face, a plate or a house number still shows, draw over it with a finger or the mouse.', keys: 'Keyboard: arrows move the frame, plus and minus size it, Enter covers, Backspace undoes.', undo: 'Undo the last', many: '{n} covered by you',
  },
}
