import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '队伍', find: '队名', none: '没有这样的队伍', none_hint: '换个条件，或成立一支。', any_kind: '全部类型', found: '成立队伍', saved: '已记录', amend: '修改', dissolve: '解散', dissolved: '已解散', will_dissolve: '队伍解散后队员都离队，但仍是联盟成员；不能撤回。',
    head: { name: '队名', kind: '类型', leader: '队长', members: '人数', meeting: '集合点', created: '成立', status: '状态' }, no_leader: '未定', meeting_hint: '例如：西沙渡口，周六六点', put_in: '加人', put_in_title: '加入 {name}', search: '姓名、拼音、电话尾号', pick: '选', unpick: '不选', in_it: '已在队', empty: '还没有队员', empty_hint: '按“加人”。',
    leader: '队长', since: '{day} 加入', make_leader: '任队长', leads_not: '卸任', take_out: '离队', take_out_name: '让 {name} 离队', of: '所在队伍', of_none: '不在任何队伍',
  },
  en: {
    title: 'Teams', find: 'Name', none: 'No such team', none_hint: 'Try other filters, or found one.', any_kind: 'Any kind', found: 'Found a team', saved: 'Noted', amend: 'Correct', dissolve: 'Dissolve', dissolved: 'dissolved', will_dissolve: 'Everybody leaves the team and stays a member of the alliance. This cannot be undone.',
    head: { name: 'Name', kind: 'Kind', leader: 'Leader', members: 'People', meeting: 'Meets at', created: 'Founded', status: 'Status' }, no_leader: 'nobody yet', meeting_hint: 'e.g. landing stage, Saturdays at six', put_in: 'Put in', put_in_title: 'Put people into {name}', search: 'Name, pinyin, last digits of telephone', pick: 'pick', unpick: 'unpick', in_it: 'in it', empty: 'Nobody is in it yet', empty_hint: 'Press “Put in”.',
    leader: 'leader', since: 'since {day}', make_leader: 'Make leader', leads_not: 'Leads no more', take_out: 'Take out', take_out_name: 'Take {name} out', of: 'Teams', of_none: 'In no team',
  },
}
