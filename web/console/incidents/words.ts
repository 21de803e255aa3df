import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    queue: '警情队列', archive: '警情记录', all_categories: '全部类别', all_statuses: '全部状态', head: { number: '编号', category: '类别', place: '地点', received: '接警', arrived: '首到用时', status: '状态', outcome: '结果' }, find: '查找编号、地址、内容', new: '新警情', new_short: '新警情', none: '没有未结警情', none_hint: '按 N 录入新警情。', none_found: '没有找到', none_found_hint: '换个词，或按 Esc 清空。', no_place: '地点不明',
    group: { waiting: '待派', running: '处理中', held: '挂起', over: '近期办结' }, there: '{n} 人到场', coming: '{n} 人赶往 {time}', asked: '询问 {n} 人',
    nothing: '未选择警情', nothing_hint: '从左侧选择一起警情（J、K 上下），或录入新警情。', strength: '在岗力量',
    tab: { shortlist: '候选', ladder: '派发', timeline: '过程' }, target: '目标 {n} 分钟内到场', summary: '概要', not_on_map: '未定位', caller: '报警人', merged_into: '已并入', handed_to: '已移交 {to}', open_it: '打开', outcome: '结果',
    services: '各方到场时间', members: '平安员', arrived_n: '到场 {n}', arrived_at: '到 {time}', mark_hint: '填写预计到达或到场', expected_in: '预计到达', has_arrived: '已到场',
    verb: { report: '反馈', close: '办结', follow_up: '回访', hand_back: '退回队列', hold: '挂起', resume: '恢复', hand_over: '移交', merge: '合并', cancel: '撤销', dispatch: '派警', acknowledge: '签收', depart: '出警', arrive: '到场', handle: '处置' },
    will: {
      report: '记录处置反馈，警情等待办结。', close: '警情办结，移出未结队列。', follow_up: '记录回访情况。', hand_back: '警情退回待派队列，现有派发结束。', hold: '警情挂起，暂不派发，可随时恢复。',
      hand_over: '警情移交给对方处理，本站不再派发。', merge: '本警情并入另一起，此后只看那一起。', cancel: '警情撤销，不可恢复。',
    },
    will_recall: '已询问和正在赶往的 {n} 人会收到召回。', choose: '请选择', field: { into: '并入', to: '移交给（12345 或站点编号）', outcome: '处置结果', note: '说明（可不填）', note_needed: '说明' },
    phrase: { handled: '现场已处置完毕。', calmed: '经劝解，双方已平息。', false_alarm: '误报，现场无异常。', to_police: '已交民警处理。', no_trace: '到场后未发现情况。' },
    no_timeline: '还没有记录', export: '导出（CSV）',
    needs_category: '请选择类别。', needs_place: '请填写地点，或在地图上点选。', saved: '警情 #{n} 已保存', clear: '清空', text: '警情内容', caller_name: '报警人', caller_phone: '电话', save: '保存警情', save_hint: 'Ctrl+Enter 保存',
    category: '类别', priority: '级别', by_category: '按类别', no_category: '没有这个类别', place: '地点', place_hint: '地址、小区、路口；可用拼音或首字母', no_such_place: '地图上没有，请换个写法或在地图上点选', on_map: '地图点选', placing: '请在地图上点一下', by_numbers: '输入坐标',
    numbers_hint: '31.1883, 121.4365', datum_label: '坐标系', datum: { wgs84: 'WGS-84', gcj02: 'GCJ-02（高德、腾讯）', bd09: 'BD-09（百度）' },
    maybe_same: '可能是同一起', maybe_same_hint: '打开后可补充内容；当前录入会保留。若已重复录入，用“合并”。',
    somebody: '队员', another: '另一起', said_note: '（{value}）', fact: { place: '地点', at: '位置', text: '内容', category: '类别', priority: '级别', caller: '报警人', caller_name: '报警人', caller_phone: '电话' },
    said: {
      received: '接到警情：{category}（{source}）', amended: '修改：{fields}', noticed: '调度员已查看', recommended: '系统推荐 {n} 人', service_arrived: '{service}到场', service: '{service}预计 {time} 后到达', filed: '移出实时队列',
      started: '开始派发，策略 {policy}', started_by_hand: '按调度员名单派发', role: '{name}：{role}',
      moved: {
        dispatch: '已派警', acknowledge: '有人接单', depart: '有人出发', arrive: '有人到场', handle: '开始处置', report: '反馈', close: '办结', follow_up: '回访', hand_back: '退回队列', hold: '挂起', resume: '恢复', hand_over: '移交给 {to}', merge: '并入 {into}',
        cancel: '撤销', other: '{verb}：{status}',
      },
      call_out: { fill: '人数已够', reopen: '重新找人', to_leader: '交带班处理', to_police: '交民警处理', recall: '全部召回', end: '派发结束', other: '派发：{status}' },
      changed: { added: '调度员加派 {name}', dropped: '调度员移除 {name}', corrected: '已通知更正内容', other: '名单变动：{name}' },
      offer: {
        send: '询问 {name}（{eta}）', deliver: '{name} 已收到', see: '{name} 已读', accept: '{name} 接单，预计 {eta}', decline: '{name} 拒绝', expire: '{name} 未应答', recall: '撤回 {name}', depart: '{name} 出发', arrive: '{name} 到场', work: '{name} 开始处置',
        finish: '{name} 完成', withdraw: '{name} 退出', attach_photo: '{name} 上传照片', other: '{name}：{status}',
      },
    },
  },
  en: {
    queue: 'Incident queue', archive: 'Records', all_categories: 'All categories', all_statuses: 'All states', head: { number: 'No.', category: 'Category', place: 'Place', received: 'Received', arrived: 'First there in', status: 'State', outcome: 'Outcome' }, find: 'Find number, place, text', new: 'New incident', new_short: 'New', none: 'No open incident', none_hint: 'Press N for a new one.', none_found: 'Nothing found', none_found_hint: 'Try another word, or Esc to clear.', no_place: 'place unknown',
    group: { waiting: 'Waiting', running: 'Running', held: 'On hold', over: 'Ended lately' }, there: '{n} there', coming: '{n} coming, {time}', asked: '{n} asked',
    nothing: 'No incident in hand', nothing_hint: 'Choose one on the left (J and K walk), or enter a new one.', strength: 'On duty',
    tab: { shortlist: 'Shortlist', ladder: 'Ladder', timeline: 'Timeline' }, target: 'Target: there within {n} min', summary: 'Summary', not_on_map: 'not on the map', caller: 'Caller', merged_into: 'Merged into', handed_to: 'Handed to {to}', open_it: 'open', outcome: 'Outcome',
    services: 'Who is expected when', members: 'Members', arrived_n: '{n} there', arrived_at: 'at {time}', mark_hint: 'Enter the expected time or the arrival', expected_in: 'Expected in', has_arrived: 'Arrived',
    verb: { report: 'Report', close: 'Close', follow_up: 'Follow up', hand_back: 'Back to queue', hold: 'Hold', resume: 'Resume', hand_over: 'Hand over', merge: 'Merge', cancel: 'Cancel', dispatch: 'Dispatch', acknowledge: 'Acknowledge', depart: 'Depart', arrive: 'Arrive', handle: 'Handle' },
    will: {
      report: 'Notes what was done; the incident waits to be closed.', close: 'The incident is closed and leaves the open queue.', follow_up: 'Notes how it went afterwards.', hand_back: 'The incident goes back to the waiting queue; the present call-out ends.', hold: 'The incident is put aside; nobody is asked until it is resumed.',
      hand_over: 'The other side takes over; nobody is asked from here any more.', merge: 'This incident becomes part of another; only that one is followed.', cancel: 'The incident is cancelled for good.',
    },
    will_recall: '{n} people asked or on the way will be called back.', choose: 'Choose', field: { into: 'Merge into', to: 'Hand over to (12345 or a station’s id)', outcome: 'Outcome', note: 'Note (optional)', note_needed: 'Note' },
    phrase: { handled: 'Dealt with at the scene.', calmed: 'Both sides calmed down.', false_alarm: 'False alarm, nothing wrong there.', to_police: 'Handed to police.', no_trace: 'Nothing found on arrival.' },
    no_timeline: 'Nothing noted yet', export: 'Export (CSV)',
    needs_category: 'Choose a category.', needs_place: 'Enter a place, or pick it on the map.', saved: 'Incident #{n} saved', clear: 'Clear', text: 'What happened', caller_name: 'Caller', caller_phone: 'Telephone', save: 'Save incident', save_hint: 'Ctrl+Enter saves',
    category: 'Category', priority: 'Priority', by_category: 'As usual', no_category: 'No such category', place: 'Place', place_hint: 'Address, compound, crossing; pinyin or initials work', no_such_place: 'Not on the map: write it another way or pick it on the map', on_map: 'Pick on the map', placing: 'Click the map', by_numbers: 'Coordinates',
    numbers_hint: '31.1883, 121.4365', datum_label: 'Datum', datum: { wgs84: 'WGS-84', gcj02: 'GCJ-02 (AMap, Tencent)', bd09: 'BD-09 (Baidu)' },
    maybe_same: 'Maybe the same call', maybe_same_hint: 'Open it to add to it; what you typed here is kept. For one entered twice use “Merge”.',
    somebody: 'a member', another: 'another incident', said_note: ' ({value})', fact: { place: 'place', at: 'position', text: 'text', category: 'category', priority: 'priority', caller: 'caller', caller_name: 'caller', caller_phone: 'telephone' },
    said: {
      received: 'Received: {category} ({source})', amended: 'Corrected: {fields}', noticed: 'A dispatcher has opened it', recommended: '{n} people proposed', service_arrived: '{service} arrived', service: '{service} expected in {time}', filed: 'Left the live boards',
      started: 'Call-out started, policy {policy}', started_by_hand: 'Call-out started with the dispatcher’s list', role: '{name}: {role}',
      moved: {
        dispatch: 'Dispatched', acknowledge: 'Somebody accepted', depart: 'Somebody set out', arrive: 'Somebody arrived', handle: 'Being handled', report: 'Reported', close: 'Closed', follow_up: 'Followed up', hand_back: 'Back to the queue', hold: 'Put on hold', resume: 'Resumed', hand_over: 'Handed over to {to}', merge: 'Merged into {into}',
        cancel: 'Cancelled', other: '{verb}: {status}',
      },
      call_out: { fill: 'Enough people are coming', reopen: 'Looking for people again', to_leader: 'Handed to the shift leader', to_police: 'Handed to police', recall: 'Everybody recalled', end: 'Call-out ended', other: 'Call-out: {status}' },
      changed: { added: 'The dispatcher added {name}', dropped: 'The dispatcher took {name} off', corrected: 'The correction was passed on', other: 'List changed: {name}' },
      offer: {
        send: '{name} asked ({eta})', deliver: '{name} received it', see: '{name} saw it', accept: '{name} accepted, {eta} away', decline: '{name} declined', expire: '{name} did not answer', recall: '{name} recalled', depart: '{name} set out', arrive: '{name} arrived', work: '{name} is working',
        finish: '{name} finished', withdraw: '{name} withdrew', attach_photo: '{name} added a photo', other: '{name}: {status}',
      },
    },
  },
}
