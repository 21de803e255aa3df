import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '点名', first: '指挥室点名，一分钟内按一下', second: '第二遍点名，请按一下', here: '在岗', sending: '正在发送…', radio: '也可以用电台或电话应答。',
    answered: '已应答 {time}', late: '没赶上点名，现在按也行', was_late: '晚应 {time}，已收到', elsewhere: '手机显示您不在点位。', cancelled: '点名已取消',
  },
  en: {
    title: 'Roll-call', first: 'The command room calls; press within a minute', second: 'Second call, please press', here: 'I am here', sending: 'Sending…', radio: 'You can answer by radio or telephone as well.',
    answered: 'Answered at {time}', late: 'You missed the roll-call; you can still press', was_late: 'Late, at {time}; it was received', elsewhere: 'The phone says you are not at the post.', cancelled: 'The roll-call was cancelled',
  },
}
