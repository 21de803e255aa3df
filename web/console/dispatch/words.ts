import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    send: '按推荐派发', send_mine: '按我的名单派发（{n} 人）', running: '派发中：点 + 可加人', policy: '策略', usual: '默认 {name}', with_police: '与民警同行', reset: '恢复推荐', again: '重新计算',
    nobody: '没有在岗人员', nobody_hint: '请联系带班或民警。', nobody_here: '没有合适的人。', nobody_suits: '没有合适的人，请看下面的原因，或升级给带班、民警。', more: '还有 {n} 人', fewer: '收起',
    by_hand: '手动加入（原因：{why}）', up: '{name} 上移', down: '{name} 下移', take_off: '移除 {name}', ask_too: '加派 {name}', taken_off: '已移除', back: '加回', passed_over: '未选 {n} 人及原因', first_of: '显示前 {n} 人，共 {of} 人',
    gate: { joint: '本类警情群众不得单独前往：须与民警同行。', never: '本类警情不派群众，请派民警。' },
    no_ladder: '还没有派发', no_ladder_hint: '在“候选”里按 D 派发。', nobody_asked: '还没有询问任何人', nobody_asked_hint: '在“候选”里点 + 加人。',
    sums: '询问中 {asked} · 赶往 {coming} · 到场 {there} · 未应 {no} · 需要 {wanted}', recall_all: '全部召回', to_leader: '交带班', to_police: '交民警', drop: '移除', dropped: '已移除 {name}，对方会收到通知',
    via: '到{house}取{item}', arrives_in: '预计到达', answers_in: '应答剩余时间', stamps: '各步时间', report: '报告', photo: '{name} 的现场照片 {n}',
    stamp: { sent: '已发', delivered: '已达', seen: '已读', departed: '出发', arrived: '到场', finished: '结束' },
    ended: { enough: '人已够，已致谢', colleague: '同点位的同事前往', recalled: '被召回', over: '警情已结束', off_duty: '已下岗', dropped: '被调度员移除', by_position: '按位置自动到场', told_late: '到场补报（当时无网络）', silent: '未应答' },
    stuck: { no_leader_on_duty: '没有可呼叫的带班在岗，请交民警或电话联系' },
    recall_title: '召回 #{n} 的所有人', recall_coming: '正在赶往的 {n} 人将立即收到召回：{names}', recall_asked: '正在询问的 {n} 人将撤回询问：{names}', recall_there: '已在现场的不受影响：{names}', recall_after: '之后不会再自动询问任何人。', recall_note: '说明（可不填）',
    soonest: '最快 {time} 到场：{name}', within: '{minutes} 分钟内 {count} 人', missing: { skill: '5 分钟内没有会{what}的人', item: '5 分钟内没有人能带到{what}' }, preview_sum: '可派 {go} 人，未选 {passed} 人', preview_hint: '选好类别和位置后，这里显示谁能最快到。',
    plan: '合并派发方案', plan_about: '把所有待派警情放在一起，让总用时最短。不会调动已在路上的人。', plan_none: '没有待派的警情', plan_none_hint: '两起以上待派时，这里给出整体方案。',
    plan_sum: '一起派 {together}，逐起派 {alone}', plan_saved: '少 {time}', plan_unfilled: '仍缺人：{numbers}', plan_note: '确认前不会发出任何询问。', plan_send: '派发 {calls} 起 {people} 人', plan_sent: '方案已派发',
    why: {
      skill_ran_out: '{skill}已于 {until} 到期', nearest: '第 {rank} 近', has_skill: '会{skill}', carries: '带{item}', fetches: '到{house}取{item}（多 {seconds}）', at_post: '在点位上', at_home_cell: '按住处一带估计', position_grey: '位置 {minutes} 分钟前', own_pace: '按本人步速', odds: '应召率 {percent}%',
      by_hand: '手动（{passed}）', leader: '带班', rested: '近期少被询问', gain: '提升按时到场',
    },
    passed: {
      not_insured: '保险已于 {until} 到期', skill_ran_out: '{skill}已于 {until} 到期', not_for_citizens: '本类警情不派群众', asked_already: '已询问：{status}', lacks_skill: '不会{skill}', lacks_equipment: '没有{item}', too_far: '太远，约 {minutes} 分钟', position_too_old: '位置已过 {minutes} 分钟',
    },
    unfit: '{house}的{item}{why}，不派人去取',
    passed_short: {
      busy: '正忙', asked_already: '已询问', lacks_skill: '缺技能', lacks_equipment: '缺装备', too_far: '太远', position_too_old: '位置太旧', no_position: '无位置', resting: '休息', declined: '已拒绝', not_for_citizens: '不派群众',
      not_insured: '无保险', skill_ran_out: '技能到期', no_path: '地图上无路可达', off_force: '不属该队', needs_partner: '缺搭档', taken_off: '已被移除',
    },
  },
  en: {
    send: 'Dispatch as proposed', send_mine: 'Dispatch my list ({n})', running: 'Asking now: + adds people', policy: 'Policy', usual: 'usual: {name}', with_police: 'together with police', reset: 'Back to the proposal', again: 'Compute again',
    nobody: 'Nobody is on duty', nobody_hint: 'Call the shift leader or police.', nobody_here: 'Nobody suits.', nobody_suits: 'Nobody suits. See why below, or hand it to the shift leader or police.', more: '{n} more', fewer: 'Fewer',
    by_hand: 'added by hand (was: {why})', up: 'Move {name} up', down: 'Move {name} down', take_off: 'Take {name} off', ask_too: 'Ask {name} too', taken_off: 'Taken off', back: 'Put back', passed_over: '{n} passed over, and why', first_of: 'The first {n} of {of}',
    gate: { joint: 'Citizens never go to this alone: only together with police.', never: 'Citizens are not called to this. Send police.' },
    no_ladder: 'Nobody called out yet', no_ladder_hint: 'Press D in the shortlist to dispatch.', nobody_asked: 'Nobody has been asked yet', nobody_asked_hint: 'Add people with + in the shortlist.',
    sums: 'asked {asked} · coming {coming} · there {there} · no {no} · wanted {wanted}', recall_all: 'Recall all', to_leader: 'To shift leader', to_police: 'To police', drop: 'Drop', dropped: '{name} was taken off and is told so',
    via: 'fetches {item} at {house}', arrives_in: 'expected in', answers_in: 'time left to answer', stamps: 'times of each step', report: 'Report', photo: 'Photo {n} of the scene by {name}',
    stamp: { sent: 'sent', delivered: 'delivered', seen: 'seen', departed: 'departed', arrived: 'arrived', finished: 'ended' },
    ended: { enough: 'enough were coming, thanked', colleague: 'a colleague at the same post went', recalled: 'recalled', over: 'the incident was over', off_duty: 'went off duty', dropped: 'taken off by the dispatcher', by_position: 'arrival noticed by position', told_late: 'arrival told later (no network then)', silent: 'no answer' },
    stuck: { no_leader_on_duty: 'no shift leader on duty can be rung: hand it to police, or telephone' },
    recall_title: 'Recall everybody from #{n}', recall_coming: '{n} on the way are called back at once: {names}', recall_asked: '{n} open questions are withdrawn: {names}', recall_there: 'Those at the scene stay: {names}', recall_after: 'Nobody else will be asked after this.', recall_note: 'Note (optional)',
    soonest: '{name} could be there in {time}', within: '{count} within {minutes} min', missing: { skill: 'nobody who knows {what} within 5 min', item: 'nobody with {what} within 5 min' }, preview_sum: '{go} can go, {passed} passed over', preview_hint: 'Choose category and place to see who would be there first.',
    plan: 'One plan for all', plan_about: 'All waiting incidents taken together so that the total time is least. Nobody on the way is moved.', plan_none: 'No incident is waiting', plan_none_hint: 'With two or more waiting, one proposal for all appears here.',
    plan_sum: 'together {together}, one by one {alone}', plan_saved: '{time} less', plan_unfilled: 'Still short of people: {numbers}', plan_note: 'Nothing is sent before you confirm.', plan_send: 'Dispatch {calls} incidents, {people} people', plan_sent: 'The plan was dispatched',
    why: {
      skill_ran_out: '{skill} ran out on {until}', nearest: 'no. {rank} nearest', has_skill: 'knows {skill}', carries: 'carries {item}', fetches: 'fetches {item} at {house} (+{seconds})', at_post: 'at the post', at_home_cell: 'taken to be around home', position_grey: 'position {minutes} min old', own_pace: 'at his own pace', odds: 'accepts {percent}%',
      by_hand: 'by hand ({passed})', leader: 'shift leader', rested: 'seldom asked lately', gain: 'raises arrival in time',
    },
    passed: {
      not_insured: 'insurance ran out on {until}', skill_ran_out: '{skill} ran out on {until}', not_for_citizens: 'citizens are not called to this', asked_already: 'asked already: {status}', lacks_skill: 'lacks {skill}', lacks_equipment: 'lacks {item}', too_far: 'too far, about {minutes} min', position_too_old: 'position {minutes} min old',
    },
    unfit: '{item} at {house}: {why}; nobody is sent for it',
    passed_short: {
      busy: 'busy', asked_already: 'asked already', lacks_skill: 'lacks skill', lacks_equipment: 'lacks equipment', too_far: 'too far', position_too_old: 'old position', no_position: 'no position', resting: 'resting', declined: 'declined', not_for_citizens: 'not for citizens',
      not_insured: 'not insured', skill_ran_out: 'skill ran out', no_path: 'no path in this map', off_force: 'other force', needs_partner: 'needs a partner', taken_off: 'taken off',
    },
  },
}
