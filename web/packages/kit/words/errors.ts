import type { Words } from '../words'

/** One sentence for every code the house says no with: what happened, and what to do. */
export const errors: Words = {
  'zh-CN': {
    refused: '请求被拒绝（{code}）。', offline: '连不上服务器。请检查网络，系统会自动重连。', not_signed_in: '登录已失效，请重新登录。',
    not_allowed: '您的岗位没有这项权限。', not_found: '找不到，可能已被删除或不在本站。', wrong_moment: '当前状态下不能这样操作，请看最新状态。',
    overtaken: '别人刚刚改过，已为您刷新，请再看一眼后重试。', invalid: '填写的内容不对，请检查。', invalid_field: '“{field}”填写不对，请检查。',
    body: '提交的内容无法识别。', datum_missing: '请先选择坐标系（WGS-84、GCJ-02 或 BD-09）。', not_a_position: '这不是有效的坐标。',
    place_unknown: '地图上找不到这个地址，请换个写法，或在地图上点选位置。', too_many: '操作太频繁，请稍后再试。',
    too_many_after: '操作太频繁，请 {seconds} 秒后再试。', unavailable: '系统暂时不可用，没有保存，请稍后重试。',
    sign_in_failed: '账号、密码或动态码不对。', bad_credentials: '账号、密码或动态码不对。', wrong_code: '动态码不对或已过期。', code_expired: '动态码已过期，请重新获取。',
    weak_password: '密码太弱：至少 12 位，且不能是常见密码。', category_unknown: '没有这个类别。', policy_unknown: '没有这个派发策略。',
    not_for_citizens: '这类警情不派给群众。', note_missing: '请写明原因。', reason_missing: '请写明原因。', outcome_missing: '请写明处置结果。',
    nobody: '没有可派的人。', already_called_out: '这起警情已经在派发中。', no_position: '没有这名队员的位置。', too_large: '内容太大。',
    off_duty: '对方不在岗，没有位置。', busy: '该队员正在执行其他任务。', asked_already: '该队员已经被询问过。', no_place: '请先确定位置。',
  },
  en: {
    refused: 'The request was refused ({code}).', offline: 'The server cannot be reached. Check the network; it reconnects by itself.', not_signed_in: 'Your session has ended. Please sign in again.',
    not_allowed: 'Your role does not have this right.', not_found: 'Not found: it may be gone, or belong to another station.', wrong_moment: 'Not possible in the present state. Please look at what it is now.',
    overtaken: 'Somebody else changed it just now. It has been refreshed; look again and retry.', invalid: 'Something filled in is not right. Please check.', invalid_field: '“{field}” is not right. Please check.',
    body: 'What was sent could not be read.', datum_missing: 'Choose the datum first (WGS-84, GCJ-02 or BD-09).', not_a_position: 'These are not valid coordinates.',
    place_unknown: 'This address is not on the map. Write it another way, or click the place on the map.', too_many: 'Too often. Please wait a little.',
    too_many_after: 'Too often. Try again in {seconds} s.', unavailable: 'The system is not available just now; nothing was saved. Try again soon.',
    sign_in_failed: 'Login, password or code is wrong.', bad_credentials: 'Login, password or code is wrong.', wrong_code: 'The code is wrong or has expired.', code_expired: 'The code has expired. Ask for a new one.',
    weak_password: 'The password is too weak: 12 characters at least, and not a common one.', category_unknown: 'There is no such category.', policy_unknown: 'There is no such policy.',
    not_for_citizens: 'Calls of this kind do not go to citizens.', note_missing: 'Please give a reason.', reason_missing: 'Please give a reason.', outcome_missing: 'Please write the outcome.',
    nobody: 'There is nobody to call.', already_called_out: 'People are already being called for this incident.', no_position: 'This member’s position is not known.', too_large: 'Too large.',
    off_duty: 'The member is off duty and has no position.', busy: 'The member is busy with another task.', asked_already: 'The member has been asked already.', no_place: 'Set the place first.',
  },
}
