import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '双人复核', about: '有些事一个人不能单独办。一人提出并写明理由，另一位有权的人复核；同意后由提出人在时限内办一次。',
    to_decide: '等我复核', own: '我提出的', others: '等别人复核', past: '已了结', show_past: '看已了结的', none: '没有等复核的事', none_hint: '导出 100 人以上的名单、提高角色、延长保存等，会自动出现在这里。', none_past: '还没有',
    act: { export: '导出名单', elevation: '提高角色', hold: '延长保存', lift: '解除延长保存', alert_photo: '协查附照片', restore: '恢复后对外发送', unseal: '取报告人信封', replay: '回放旧轨迹' },
    status: { waiting: '待复核', approved: '已同意，待办理', refused: '未同意', withdrawn: '已撤回', expired: '已过期', used: '已办理' },
    will: { export: '导出{list}，共 {people} 人，仅一次', elevation: '{who}由“{before}”改为“{role}”', account: '新增账号 {who}（{login}），角色“{role}”', hold: '{who}的资料延长保存到 {until}，期间不删除', lift: '解除对{who}资料的延长保存，到期的随即删除', alert_photo: '在协查里附一张照片', unseal: '取走线索 #{number} 的报告人信封；打开还要两把不在系统里的钥匙', restore: '由 {taken} 的备份恢复的系统，重新对外发送', replay: '回放{who}前往警情 #{number} 的轨迹，仅一次' },
    list: { members: '队员名单', accounts: '账号名单', houses: '平安屋名单', rosters: '排班名单', equipment: '装备名单' },
    field: { text: '查找', status: '状态', force: '队伍', skill: '技能', on_duty: '在岗', role: '角色', disabled: '已停用', roster: '排班' }, narrows: '条件：{what}', everybody: '没有筛选条件',
    by: '{name} {time} 提出', why: '理由：{reason}', until: '{time} 前有效', decided: '{name} {time} 复核', answer: '意见：{answer}', then: { export: '请回到原页面，用同样的条件再点一次导出。', unseal: '请到这条线索里取信封。', account: '请回到“账号”，用同样的账号、姓名和角色再新增一次。', replay: '请回到这起警情的“派发”页再点一次“回放轨迹”，一小时内有效。' }, see_incident: '看警情',
    case: '案号：{case}', see_photo: '到协查里看照片', see_clue: '看这条线索',
    verb: { approve: '同意', refuse: '不同意', withdraw: '撤回' }, ask: { approve: '同意这件事？', refuse: '不同意', withdraw: '撤回这次请求？' }, same: '只对这一件、这些条件有效；条件变了要重新复核。', say: '意见', say_why: '为什么', done: { approve: '已同意', refuse: '已告知提出人', withdraw: '已撤回' },
    restore: { title: '系统由备份恢复，隔离中', about: '恢复的是 {taken} 的备份，之后的内容没有了。短信、机器人、推送、验证码都不发出；恢复时排队未发的已停在“送达记录”。请先核对警情、在岗和名单。', ask: '核对完毕，请人复核…', will: '两人同意后，系统重新对外发送。', reason: '核对了什么', asked: '已请人复核', hint: '至少 5 个字' },
    hold: { title: '延长保存', about: '法院、检察院等需要时，一个人或一起警情的资料可以超期保存，最长两年；两人同意才开始，也要两人同意才提前解除。', none: '没有延长保存的资料', until: '到 {day}', by: '{name} {day} 提出', lifted: '{name} {day} 提前解除：{reason}', over: '已结束', lift: '提前解除', lift_will: '复核同意后，到期的资料会在当天清除。', place: '延长保存…', incident: '警情 #{number}', subject: '保存{who}的全部资料，期间不删除。', last: '保存到哪一天', reason: '理由', reason_hint: '哪个机关、什么文号；至少 5 个字' },
  },
  en: {
    title: 'Four eyes', about: 'Some things nobody does alone. One asks and says why, another who may looks at it; then the one who asked does it, once and in time.',
    to_decide: 'Waits for me', own: 'I asked', others: 'Waits for others', past: 'Over', show_past: 'Show what is over', none: 'Nothing waits', none_hint: 'Lists of more than 100 people, higher roles, holds and the like come here by themselves.', none_past: 'Nothing yet',
    act: { export: 'List taken out', elevation: 'Higher role', hold: 'Hold', lift: 'Hold lifted', alert_photo: 'Photo in a watch alert', restore: 'Sending after a restore', unseal: 'Reporter’s envelope', replay: 'Old track replayed' },
    status: { waiting: 'waits', approved: 'agreed, to be done', refused: 'refused', withdrawn: 'taken back', expired: 'out of time', used: 'done' },
    will: { export: 'The {list} is taken out: {people} people, once', elevation: '{who} becomes {role}, was {before}', account: 'New account {who} ({login}), role {role}', hold: 'Data of {who} is kept until {until} and not deleted', lift: 'The hold on {who} ends; what is out of time is deleted', alert_photo: 'A photograph is shown in a watch alert', unseal: 'The envelope with who reported clue #{number} is taken; to open it takes the two keys outside the system', restore: 'The house, restored from the backup of {taken}, sends again', replay: 'The way of {who} to incident #{number} is replayed, once' },
    list: { members: 'list of members', accounts: 'list of accounts', houses: 'list of houses', rosters: 'list of a roster', equipment: 'list of equipment' },
    field: { text: 'search', status: 'status', force: 'force', skill: 'skill', on_duty: 'on duty', role: 'role', disabled: 'disabled', roster: 'roster' }, narrows: 'Only: {what}', everybody: 'Not narrowed down',
    by: 'asked by {name}, {time}', why: 'Reason: {reason}', until: 'good until {time}', decided: 'decided by {name}, {time}', answer: 'Remark: {answer}', then: { export: 'Go back to the list and export it again with the same filters.', unseal: 'Take the envelope at the clue.', account: 'Go back to the accounts and add it again with the same login, name and role.', replay: 'Go back to the ladder of this incident and press “Replay” again within the hour.' }, see_incident: 'See the incident',
    case: 'Case: {case}', see_photo: 'See the photo in the watch alert', see_clue: 'See the clue',
    verb: { approve: 'Agree', refuse: 'Refuse', withdraw: 'Take back' }, ask: { approve: 'Agree to this?', refuse: 'Refuse', withdraw: 'Take this back?' }, same: 'Good for this alone, exactly as it stands; anything else is asked anew.', say: 'Remark', say_why: 'Why', done: { approve: 'Agreed', refuse: 'The asker is told', withdraw: 'Taken back' },
    restore: { title: 'Restored from a backup, in quarantine', about: 'This is the backup of {taken}; what came later is gone. No texts, robots, push or codes are sent; what waited to be sent is under Deliveries. Check incidents, duty and lists first.', ask: 'Checked: ask a second person…', will: 'Once two agree, the house sends again.', reason: 'What was checked', asked: 'A second person is asked', hint: '5 characters at least' },
    hold: { title: 'Holds', about: 'Where a court needs it, what is known of a person or an incident is kept beyond its time, two years at most; two people place it, and two lift it early.', none: 'Nothing is on hold', until: 'until {day}', by: 'asked by {name}, {day}', lifted: 'lifted by {name}, {day}: {reason}', over: 'over', lift: 'Lift', lift_will: 'Once agreed to, what is out of time is deleted within the day.', place: 'Hold…', incident: 'incident #{number}', subject: 'Everything known of {who} is kept and not deleted.', last: 'Until which day', reason: 'Reason', reason_hint: 'which authority, which letter; 5 characters at least' },
  },
}
