import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '人员', find: '姓名、拼音、电话尾号', all_forces: '全部队伍', any_duty: '在岗与否', any_status: '全部状态', any_skill: '全部技能', on_duty: '在岗', off_duty: '不在岗', none: '没有找到队员', none_hint: '换个条件，或登记一位新队员。',
    head: { name: '姓名', force: '队伍', phone: '电话', mode: '出行', skills: '技能', insured: '保险至', status: '状态', duty: '在岗', look: '查看位置', reason: '原因' },
    sheets: '表格导入导出', enrol: '登记队员', enrol_act: '登记', enrolled: '已登记，下一步：核查', amend: '修改', amend_title: '修改资料：{name}', amended: '已修改', nothing: '没有改动', back: '返回人员列表',
    facts: '资料', skills: '技能', kit: '随身装备', insurance: '保险', consents: '同意', located: '同意在岗时定位，{day}', not_located: '尚未同意定位；只能在点位上岗', history: '经历', no_history: '还没有记录', looks: '谁看过位置', no_looks: '没有人单独查看过位置',
    leader: '带班、平安屋长', valid: '有效至 {day}', forever: '长期有效', expired: '{day} 已过期', insured: '有效至 {day}', uninsured: '没有有效保险，不会被派单', no_skills: '没有登记技能', no_kit: '没有登记随身装备',
    runs_out: '快到期', what: '什么', left: '还剩', anything: '全部', within: '{n} 天内', days_left: '还有 {n} 天', over_for: '已过期 {n} 天', nothing_runs_out: '没有快到期的', nothing_runs_out_hint: '60、30、7 天前会提醒本人。', insured_from: '保险自', language: '语种', number: '证书编号', claimed: '本人自报，未核验', verified: '{name} 核验，{day}', add_skill: '加一项技能', drop_skill: '去掉这项技能', until: '有效至', kit_hint: '随身带着的，出警时可以直接用', phone_hint: '队员用它登录，登记后不能在这里改', insurance_hint: '没有保险不派单',
    wrong: { name: '请填写姓名。', phone: '请填写电话号码。', skill: '请选择技能，或去掉这一行。', twice: '同一技能写了两次。', insured: '保险结束早于开始。' },
    verb: { check: '核查通过', interview: '面谈通过', train: '培训合格', admit: '开始试用', confirm: '转为正式', suspend: '暂停', reinstate: '恢复', leave: '退出', refuse: '不通过' },
    will: {
      check: '记为已核查。', interview: '记为已面谈。', train: '记为已培训。', admit: '开始试用：可以上岗，并得到登录账号。', confirm: '转为正式队员。',
      suspend: '立即停止派单和定位，登录失效；可以恢复。', reinstate: '恢复为正式队员，可以上岗。', leave: '退出联盟：立即停止派单，登录失效，资料两年后删除；不能撤回。', refuse: '申请不通过：资料 30 天后删除；不能撤回。',
    },
    why: '原因', why_hint: '写进本人资料，随资料一起删除', stepped: '已记录',
    event: { member_enrolled: '登记申请', member_moved: '状态变更', member_amended: '资料修改', consent_given: '同意', consent_withdrawn: '撤回同意', skills_expired: '技能到期', insurance_expired: '保险到期', expiry_warned: '到期提醒', home_set: '住处范围更新', home_changed: '住处范围更新', proof_sent: '交来证书照片', proof_taken_back: '收回证书照片', proof_looked: '证书照片被查看', proof_confirmed: '证书核验通过', proof_refused: '证书未通过' },
    field: { name: '姓名', force: '队伍', mode: '出行', skills: '技能', kit: '装备', leader: '带班', insured_until: '保险', home: '住处范围' },
  },
  en: {
    title: 'Members', find: 'Name, pinyin, last digits of telephone', all_forces: 'All forces', any_duty: 'On or off duty', any_status: 'Any status', any_skill: 'Any skill', on_duty: 'on duty', off_duty: 'off duty', none: 'No member found', none_hint: 'Try other filters, or enrol somebody.',
    head: { name: 'Name', force: 'Force', phone: 'Telephone', mode: 'Moves', skills: 'Skills', insured: 'Insured until', status: 'Status', duty: 'Duty', look: 'Look', reason: 'Reason' },
    sheets: 'Spreadsheets', enrol: 'Enrol a member', enrol_act: 'Enrol', enrolled: 'Enrolled. Next: the check', amend: 'Correct', amend_title: 'Correct what is known of {name}', amended: 'Corrected', nothing: 'Nothing was changed', back: 'Back to the members',
    facts: 'Facts', skills: 'Skills', kit: 'Carries', insurance: 'Insurance', consents: 'Consent', located: 'agreed to be located while on duty, {day}', not_located: 'has not agreed to be located; can serve at a post only', history: 'History', no_history: 'Nothing yet', looks: 'Who looked', no_looks: 'Nobody looked at where this member is',
    leader: 'shift leader, house lead', valid: 'valid until {day}', forever: 'for ever', expired: 'ran out on {day}', insured: 'until {day}', uninsured: 'no valid insurance: is not sent', no_skills: 'No skills', no_kit: 'Carries nothing',
    runs_out: 'Runs out soon', what: 'What', left: 'Left', anything: 'Anything', within: 'within {n} days', days_left: '{n} days left', over_for: 'over for {n} days', nothing_runs_out: 'Nothing runs out', nothing_runs_out_hint: 'Members are warned 60, 30 and 7 days before.', insured_from: 'Insured from', language: 'Language', number: 'Certificate no.', claimed: 'claimed, not verified', verified: 'seen by {name}, {day}', add_skill: 'Add a skill', drop_skill: 'Drop this skill', until: 'Valid until', kit_hint: 'What is always at hand', phone_hint: 'How the member signs in; it cannot be changed here afterwards', insurance_hint: 'Nobody uninsured is sent',
    wrong: { name: 'Enter the name.', phone: 'Enter a telephone number.', skill: 'Choose the skill, or drop the line.', twice: 'The same skill stands here twice.', insured: 'The insurance would end before it begins.' },
    verb: { check: 'Checked', interview: 'Interviewed', train: 'Trained', admit: 'Start probation', confirm: 'Make active', suspend: 'Suspend', reinstate: 'Reinstate', leave: 'Leaves', refuse: 'Refuse' },
    will: {
      check: 'Notes the check as done.', interview: 'Notes the interview as done.', train: 'Notes the training as done.', admit: 'Probation begins: may go on duty, and gets an account.', confirm: 'Becomes an active member.',
      suspend: 'Is no longer sent or located, and signed out, at once; can be reinstated.', reinstate: 'Is an active member again and may go on duty.', leave: 'Leaves the alliance: no longer sent, signed out at once, wiped after two years. This cannot be undone.', refuse: 'The application is refused and wiped after 30 days. This cannot be undone.',
    },
    why: 'Reason', why_hint: 'Kept with the member, and wiped with it', stepped: 'Noted',
    event: { member_enrolled: 'Applied', member_moved: 'Status', member_amended: 'Facts corrected', consent_given: 'Agreed', consent_withdrawn: 'Withdrew a consent', skills_expired: 'Skills ran out', insurance_expired: 'Insurance ran out', expiry_warned: 'Warned before running out', home_set: 'Home cell', home_changed: 'Home cell', proof_sent: 'Showed a certificate', proof_taken_back: 'Took a certificate back', proof_looked: 'Certificate looked at', proof_confirmed: 'Certificate confirmed', proof_refused: 'Certificate refused' },
    field: { name: 'name', force: 'force', mode: 'moves', skills: 'skills', kit: 'kit', leader: 'leader', insured_until: 'insurance', home: 'home cell' },
  },
}
