import type { Words } from '../words'

/** What is said beside the camera that reads codes. Comes with the pages that scan. */
export const scan: Words = {
  'zh-CN': {
    title: '扫码', starting: '正在打开相机…', looking: '把二维码放进框里', paused: '已暂停',
    off: { refused: '相机没有获得允许。请在浏览器或系统设置里允许本页使用相机，或者在下面输入编号。', none: '没有可用的相机，请在下面输入编号。', taken: '相机正被别的程序使用。关掉它再试，或者在下面输入编号。', insecure: '这个地址不是 HTTPS，浏览器不让用相机，请在下面输入编号。' },
    again: '再试一次', light: '开手电', dark: '关手电', typed: '输入编号', enter: '确定', read: '已扫到 {text}', until: '{time} 前有效，过期自动更换',
  },
  en: {
    title: 'Scan a code', starting: 'Opening the camera…', looking: 'Hold the code inside the frame', paused: 'Paused',
    off: { refused: 'The camera was not allowed. Allow it for this page in the browser or the system settings, or type the number below.', none: 'There is no camera to use. Type the number below.', taken: 'Another program is using the camera. Close it and try again, or type the number below.', insecure: 'This address is not HTTPS, so the browser gives no camera. Type the number below.' },
    again: 'Try again', light: 'Light on', dark: 'Light off', typed: 'Type the number', enter: 'OK', read: 'Read {text}', until: 'Good until {time}; then it changes by itself',
  },
}
