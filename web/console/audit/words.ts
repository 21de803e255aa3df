import type { Words } from '@kit'

/** One word for every kind of event; a test asks that none is missing. */
export const words: Words = {
  'zh-CN': {
    title: '审计', find: '操作人姓名', none: '没有符合条件的记录', none_hint: '放宽日期或种类。', all_kinds: '全部种类', all_of: '{feature}：全部', since: '从', until: '到', subject_hint: '编号', about: '只看与此人有关的记录',
    head: { seq: '序号', at: '时间', kind: '种类', role: '角色', name: '操作人', subject: '对象', facts: '内容' },
    feature: { access: '登录与账号', audit: '审计', members: '人员', houses: '平安屋', duty: '值守', positions: '位置', incidents: '警情', dispatch: '派单', aftercare: '事后关怀', tablets: '共用平板', rulebook: '规则' },
    kind: {
      access: { account_added: '新增账号', account_disabled: '停用账号', account_enabled: '启用账号', password_replaced: '换密码', authenticator_replaced: '换动态码', session_ended: '登录结束', sign_in_refused: '登录失败', signed_in: '登录' },
      audit: { refused: '越权被拒', exported: '导出', log_searched: '查阅审计' },
      tablets: { pairing_asked: '平板配对码', tablet_paired: '平板已配对', tablet_removed: '平板解除配对', pin_changed: '密码设定', pin_refused: '密码错误' },
      rulebook: { rulebook_published: '发布规则' },
      aftercare: { aftercare_changed: '事后关怀' },
      members: { consent_given: '同意定位', consent_withdrawn: '撤回定位同意', member_amended: '修改队员资料', member_enrolled: '登记队员', member_moved: '队员状态变更', skills_expired: '技能到期' },
      houses: { equipment_expired: '装备到期', equipment_added: '新增装备', defect_reported: '装备报损', equipment_repaired: '装备修复', house_amended: '修改平安屋', post_amended: '修改点位' },
      duty: { went_on_duty: '上岗', went_off_duty: '下岗', manning_changed: '岗位人数变动' }, positions: { position_looked: '查看位置' },
      incidents: { incident_amended: '修改警情', incident_filed: '警情归档', incident_moved: '警情状态变更', incident_received: '接警', incident_noticed: '求助已被看到', comers_counted: '赶来人数', incident_recommended: '推荐变更', service_marked: '登记民警、消防、救护' },
      dispatch: { call_out_changed: '调整派单', call_out_filed: '派单归档', call_out_moved: '派单状态变更', call_out_started: '派单', offer_moved: '邀约状态变更', role_given: '分派角色' },
    },
    fact: {
      account: '账号', role: '角色', session: '登录', cause: '原因', by: '方式', right: '权限', verb: '操作', what: '内容', count: '条数', reason: '理由', who: '操作人', about: '对象', since: '从', until: '到', page: '页', member: '队员', force: '队伍', status: '状态',
      fields: '字段', consent: '同意', skills: '技能', house: '平安屋', post: '点位', equipment: '装备', item: '物品', defect: '问题', expires: '有效期', mode: '出行', look: '查看', incident: '警情', requester: '求助人', category: '类别', source: '来源', note: '说明', into: '并入', to: '移交',
      service: '单位', expected_s: '预计秒数', arrived: '已到', call_out: '派单', peers: '同起警情', change: '调整', policy: '策略', by_hand: '人工', offer: '邀约', eta_s: '到达秒数', version: '版本', restored: '恢复自版本', changes: '改动',
    },
  },
  en: {
    title: 'Audit', find: 'Name of who did it', none: 'Nothing found', none_hint: 'Widen the days or the kind.', all_kinds: 'All kinds', all_of: '{feature}: all', since: 'from', until: 'to', subject_hint: 'id', about: 'only what concerns this person',
    head: { seq: 'No.', at: 'Time', kind: 'Kind', role: 'Role', name: 'Who', subject: 'About', facts: 'Facts' },
    feature: { access: 'Sign-in and accounts', audit: 'Audit', members: 'Members', houses: 'Houses', duty: 'Duty', positions: 'Positions', incidents: 'Incidents', dispatch: 'Dispatch', aftercare: 'Aftercare', tablets: 'Shared tablets', rulebook: 'Rulebook' },
    kind: {
      access: { account_added: 'account added', account_disabled: 'account disabled', account_enabled: 'account enabled', password_replaced: 'password replaced', authenticator_replaced: 'authenticator replaced', session_ended: 'session ended', sign_in_refused: 'sign-in refused', signed_in: 'signed in' },
      audit: { refused: 'refused', exported: 'exported', log_searched: 'audit searched' },
      tablets: { pairing_asked: 'tablet code asked for', tablet_paired: 'tablet paired', tablet_removed: 'tablet removed', pin_changed: 'PIN set', pin_refused: 'wrong PIN' },
      rulebook: { rulebook_published: 'rulebook published' },
      aftercare: { aftercare_changed: 'aftercare' },
      members: { consent_given: 'agreed to be located', consent_withdrawn: 'withdrew the consent', member_amended: 'member corrected', member_enrolled: 'member enrolled', member_moved: 'membership moved', skills_expired: 'skills ran out' },
      houses: { equipment_expired: 'equipment expired', equipment_added: 'equipment added', defect_reported: 'defect reported', equipment_repaired: 'equipment repaired', house_amended: 'house corrected', post_amended: 'post corrected' },
      duty: { went_on_duty: 'went on duty', went_off_duty: 'went off duty', manning_changed: 'posts manned otherwise' }, positions: { position_looked: 'looked where somebody is' },
      incidents: { incident_amended: 'incident corrected', incident_filed: 'incident filed', incident_moved: 'incident moved', incident_received: 'incident received', incident_noticed: 'noticed', comers_counted: 'comers counted', incident_recommended: 'proposal changed', service_marked: 'service marked' },
      dispatch: { call_out_changed: 'call-out changed', call_out_filed: 'call-out filed', call_out_moved: 'call-out moved', call_out_started: 'called out', offer_moved: 'offer moved', role_given: 'role given' },
    },
    fact: {
      account: 'account', role: 'role', session: 'session', cause: 'cause', by: 'by', right: 'right', verb: 'verb', what: 'what', count: 'rows', reason: 'reason', who: 'who', about: 'about', since: 'from', until: 'to', page: 'page', member: 'member', force: 'force', status: 'status',
      fields: 'fields', consent: 'consent', skills: 'skills', house: 'house', post: 'post', equipment: 'thing', item: 'item', defect: 'defect', expires: 'valid until', mode: 'moves', look: 'look', incident: 'incident', requester: 'asked for by', category: 'category', source: 'source', note: 'note', into: 'into', to: 'to',
      service: 'service', expected_s: 'expected, s', arrived: 'arrived', call_out: 'call-out', peers: 'peers', change: 'change', policy: 'policy', by_hand: 'by hand', offer: 'offer', eta_s: 'ETA, s', version: 'version', restored: 'brings back', changes: 'changes',
    },
  },
}
