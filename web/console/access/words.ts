import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    heading: '综合指挥室 · 指挥台', alliance: '平安联盟', login: '账号', password: '密码', password_hint: '至少 12 位', code: '动态码', code_hint: '验证器上的 6 位数字', sign_in: '登录', busy: '正在登录…',
    ended: '登录已失效，请重新登录。', short_password: '密码至少 12 位。', bad_code: '动态码是 6 位数字。', no_login: '请填写账号。', wrong_place: '这是指挥台。队员请使用手机端。',
    sessions: '登录设备', device: '设备', last_used: '最近使用', created: '登录时间', current: '本机', end: '注销', ended_session: '已注销', no_sessions: '没有其他设备。',
    accounts: '账号', find: '姓名或账号', all_roles: '全部角色', all_states: '全部状态', none: '没有找到账号', none_hint: '换个条件，或新增账号。', self: '本人',
    head: { name: '姓名', login: '账号', role: '角色', disabled: '状态', sessions: '登录设备 · 最近使用', created: '建立日期', acts: '操作' }, state: { open: '可登录', disabled: '已停用' },
    add: '新增账号', add_act: '新增', login_hint: '字母、数字、点、横线，登录时使用', name_hint: '同事看到的姓名', bad_login: '账号为 2–40 位字母、数字、点、横线。', no_name: '请填写姓名。', again: '再输一遍', not_the_same: '两次输入不一致。', password_by_hand: '请本人在这里输入，至少 12 位',
    may: { dispatcher: '接警、派单', chief: '接警、派单、管理人员和平安屋', officer: '只看，不能派单', auditor: '只看审计记录', admin: '管理账号、登记人员、维护平安屋，看不到警情', subdistrict: '只看平安屋和辖区', district: '只看辖区', city: '只看辖区', wall: '墙上大屏，没有姓名' },
    set_up_title: '{name} 的动态码', set_up_how: '请本人用验证器（如 Microsoft Authenticator、FreeOTP）扫描二维码，或手工输入密钥。登录时输入验证器上的 6 位数字。', qr: '动态码密钥的二维码', secret: '密钥', once: '只显示这一次，不要拍照、不要转发。', scanned: '本人已扫描，关闭',
    verb: { disable: '停用', enable: '启用', replace_password: '换密码', replace_authenticator: '换动态码', end_sessions: '全部注销', change_role: '改角色' }, did: '已完成',
    will: { disable: '立即停用：所有设备马上退出，不能再登录；可以重新启用。', enable: '重新启用，用原来的密码和动态码登录。', replace_password: '换一个新密码；除本机外的登录全部退出。', replace_authenticator: '换一个新的动态码密钥：旧验证器立即作废，除本机外的登录全部退出。', end_sessions: '除本机外的登录全部退出，可以重新登录。', change_role: '权限增加的，要另一位所长或管理员复核，同意后自动生效；只减少权限的马上生效。生效后本人重新登录。' }, why: '理由', why_hint: '至少 5 个字，复核的人会看到', two: '这个角色要另一位所长或管理员复核；同意后请用同样的账号、姓名和角色再新增一次。',
  },
  en: {
    heading: 'Command room · Console', alliance: 'Alliance of citizens', login: 'Login', password: 'Password', password_hint: '12 characters at least', code: 'One-time code', code_hint: '6 digits from your authenticator', sign_in: 'Sign in', busy: 'Signing in…',
    ended: 'Your session has ended. Please sign in again.', short_password: 'The password has at least 12 characters.', bad_code: 'The code is 6 digits.', no_login: 'Enter your login.', wrong_place: 'This is the console. Members use the app on their phone.',
    sessions: 'Signed-in devices', device: 'Device', last_used: 'Last used', created: 'Signed in', current: 'this one', end: 'Sign out', ended_session: 'Signed out', no_sessions: 'No other device.',
    accounts: 'Accounts', find: 'Name or login', all_roles: 'All roles', all_states: 'Any state', none: 'No account found', none_hint: 'Try other filters, or add one.', self: 'you',
    head: { name: 'Name', login: 'Login', role: 'Role', disabled: 'State', sessions: 'Devices · last used', created: 'Since', acts: 'Actions' }, state: { open: 'may sign in', disabled: 'disabled' },
    add: 'Add an account', add_act: 'Add', login_hint: 'Letters, digits, dots, dashes; typed at sign-in', name_hint: 'What colleagues see', bad_login: 'A login is 2–40 letters, digits, dots or dashes.', no_name: 'Enter the name.', again: 'Once more', not_the_same: 'The two are not the same.', password_by_hand: 'Typed here by the person; 12 characters at least',
    may: { dispatcher: 'takes calls and dispatches', chief: 'takes calls, dispatches, keeps members and houses', officer: 'sees, does not dispatch', auditor: 'sees the audit only', admin: 'keeps accounts and houses, enrols members; sees no incidents', subdistrict: 'sees houses and areas', district: 'sees areas', city: 'sees areas', wall: 'a wall without names' },
    set_up_title: 'Authenticator of {name}', set_up_how: 'The person scans this with an authenticator (Microsoft Authenticator, FreeOTP …), or types the secret. Its 6 digits are asked for at sign-in.', qr: 'QR code of the authenticator’s secret', secret: 'Secret', once: 'Shown this once. Take no picture, send it to nobody.', scanned: 'Scanned: close',
    verb: { disable: 'Disable', enable: 'Enable', replace_password: 'New password', replace_authenticator: 'New authenticator', end_sessions: 'Sign out everywhere', change_role: 'Change role' }, did: 'Done',
    will: { disable: 'Shut out at once on every device; can be enabled again.', enable: 'May sign in again with the old password and authenticator.', replace_password: 'A new password; signed out everywhere but here.', replace_authenticator: 'A new secret: the old authenticator is worthless at once; signed out everywhere but here.', end_sessions: 'Signed out everywhere but here; may sign in again.', change_role: 'Where rights are gained a second person, a chief or administrator, has to agree; then it is done by itself. Where they are only lost it is done at once. The person signs in anew.' }, why: 'Reason', why_hint: '5 characters at least; the second person reads it', two: 'This role takes a second person, a chief or administrator. Once agreed to, add it again with the same login, name and role.',
  },
}
