import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    button: '值守平板', title: '{name}的值守平板', none: '还没有平板', none_hint: '取配对码，在平板上打开本系统的手机页面，选“平安屋的共用平板”后输入。', paired: '{time} 配对', used: '最近使用 {time}', unused: '会话已过期',
    remove: '停用', remove_title: '停用这台平板？', remove_will: '平板立即退出，要再用须重新配对。当班的人仍在岗。', removed: '平板已停用', code: '取配对码', code_is: '配对码（用一次，{time} 内有效）', code_over: '配对码已过期，请再取一个。',
  },
  en: {
    button: 'Tablets', title: 'Tablets at {name}', none: 'No tablet yet', none_hint: 'Get a pairing code, open the phone page of this system on the tablet, choose “a house’s shared tablet” and type it.', paired: 'paired {time}', used: 'last used {time}', unused: 'session has run out',
    remove: 'Cut off', remove_title: 'Cut this tablet off?', remove_will: 'The tablet is signed out at once and must be paired anew. Whoever is on shift stays on duty.', removed: 'The tablet was cut off', code: 'Get a pairing code', code_is: 'Pairing code (works once, within {time})', code_over: 'The code has expired. Get another.',
  },
}
