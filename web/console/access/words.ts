import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    heading: '综合指挥室 · 指挥台', alliance: '平安联盟', login: '账号', password: '密码', password_hint: '至少 12 位', code: '动态码', code_hint: '验证器上的 6 位数字', sign_in: '登录', busy: '正在登录…',
    ended: '登录已失效，请重新登录。', short_password: '密码至少 12 位。', bad_code: '动态码是 6 位数字。', no_login: '请填写账号。', wrong_place: '这是指挥台。队员请使用手机端。',
    sessions: '登录设备', device: '设备', last_used: '最近使用', created: '登录时间', current: '本机', end: '注销', ended_session: '已注销', no_sessions: '没有其他设备。',
  },
  en: {
    heading: 'Command room · Console', alliance: 'Alliance of citizens', login: 'Login', password: 'Password', password_hint: '12 characters at least', code: 'One-time code', code_hint: '6 digits from your authenticator', sign_in: 'Sign in', busy: 'Signing in…',
    ended: 'Your session has ended. Please sign in again.', short_password: 'The password has at least 12 characters.', bad_code: 'The code is 6 digits.', no_login: 'Enter your login.', wrong_place: 'This is the console. Members use the app on their phone.',
    sessions: 'Signed-in devices', device: 'Device', last_used: 'Last used', created: 'Signed in', current: 'this one', end: 'Sign out', ended_session: 'Signed out', no_sessions: 'No other device.',
  },
}
