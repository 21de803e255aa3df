import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '规则册', edition: '第 {n} 版', from_file: '随软件安装', by: '{name} · {time}', kinds: '类别', policies: '派发策略', history: '历史版本', loading: '正在读取规则册',
    edit: '编辑', changes: '改动与预演', changed: '{n} 处改动', faulty: '{n} 处有误', reset: '放弃改动', publish: '发布…', try_out: '预演上周', read_only: '只有所长可以修改规则册，这里供查看。',
    overtaken: '第 {n} 版刚刚发布。您的改动基于第 {base} 版，请放弃改动后重做。', saved: '第 {n} 版已生效', choose: '从左边选一行来查看或修改', none_changed: '还没有改动', none_changed_hint: '在左边选一行，改好后这里列出前后对照。',
    head: { name: '名称', priority: '级别', mode: '群众', wanted: '人数', needs: '技能与装备', policy: '策略', at_once: '即派', kind: '方式', width: '人数', window_s: '窗口', rings: '扩圈', used: '使用', what: '项目', before: '原来', after: '改为' },
    field: {
      entry: '整项', code: '代码', name: '名称', zh: '中文名', en: '英文名', priority: '级别', mode: '群众能否参与', policy: '派发策略', target_s: '目标到场（秒）', wanted: '需要人数', skills: '技能', equipment: '装备', pairing: '两人一组', at_once: '接警即派',
      gated: '锁定', stand_off_zh: '安全提示（中文）', stand_off_en: '安全提示（英文）', kind: '方式', width: '同时询问人数', window_s: '答复窗口（秒）', gain: '最低增益', most: '最多同时询问', rings_min: '扩圈（分钟）', ring_every_s: '扩圈间隔（秒）',
      leader_after_s: '多久后交带班（秒）', police_after_s: '多久后交民警（秒）', recall_unanswered: '人够后撤回未答的',
    },
    hint: {
      gated: '锁定：持械、暴力、在押等警情不得单独派群众，本站不能解除。', at_once: '不用按键，接警后立即开始询问。只有“群众先期处置”可用。', rings_min: '到场分钟数，从近到远，用逗号隔开，如 5, 10, 15。', gain: '多问一人至少要使按时到场的可能提高这么多，0 到 1 之间。',
      stand_off: '不得要求群众追赶、拦截、搜查或拍摄他人。', skills: '到场的人里至少一人具备。', equipment: '到场的人里至少一人带到。',
    },
    kind: { nearest: '最近几人', replace: '补位', expected_gain: '按预期收益' },
    added: '新增', removed: '删除', yes: '是', no: '否', nothing: '（空）',
    say: {
      never: '不派群众，只由民警处置。', joint: '调度员勾选“与民警同行”后，才询问群众。', first_at_once: '接警后立即自动询问群众，不等按键。', first_by_hand: '调度员按“派发”后询问群众。',
      wanted: '需要 {n} 人，目标 {minutes} 分钟内有人到场。', paired: '至少两人一组。', brings: '其中要有人具备：{things}。', by_policy: '按“{policy}”询问：',
      nearest: '同时询问最近的 {width} 人，每人 {window} 秒；拒绝或不答，就换下一个最近的人。', replace: '一次询问 {width} 人；有人拒绝立即补一人，{window} 秒不答也补。', expected_gain: '只要多问一人能使按时到场的可能提高 {gain}% 以上就再问，最多 {most} 人同时未答，每人 {window} 秒。',
      rings: '先问 {first} 分钟内能到的人，每 {every} 秒放宽一圈，最远 {last} 分钟。', ring: '只问 {first} 分钟内能到的人。', escalate: '{leader} 秒仍无人前往，交带班；{police} 秒交民警。', recall: '人够后，感谢并撤回还没答复的人。', keep: '人够后不再问新人，已问的仍可前往。',
    },
    rule: {
      range: '应在 {least} 到 {most} 之间。', between: '应大于 {least}、小于 {most}。', missing: '请填写。', too_long: '最多 {most} 个字。', unknown: '没有这一项，请重新选择。', twice: '重复了。', none_left: '至少保留一项。', rings_count: '填 {least} 到 {most} 圈。', rising: '应从小到大，不重复。',
      gated: '锁定的类别不得单独派群众。', not_yours: '锁定由市局随软件下发，本站不能更改。', needs_a_person: '只有“群众先期处置”才能即派；警民联合须由人决定。', joint_needs_words: '警民联合的类别必须写安全提示。', orders_pursuit: '不得要求群众追赶、拦截、搜查或拍摄他人。',
      not_in_file: '类别由软件下发，不能新增。', still_needed: '类别由软件下发，不能删除。', still_used: '还有类别在用，不能删除。', number: '请填数字。',
    },
    copy: '复制为新策略', remove: '删除策略', used_by: '{n} 类在用',
    publish_title: '发布第 {n} 版', publish_will: '发布后新接的警情立即按新规则派发；正在处置的警情不变。共 {n} 处改动。', reason: '为什么改（至少 5 个字，会记入日志）', publish_act: '发布',
    restore: '恢复此版…', restore_title: '恢复第 {n} 版的内容', restore_will: '内容与第 {n} 版相同的新版本将立即生效；之后新增的类别和锁定保留。', restored: '恢复自第 {n} 版', current: '现行', no_reason: '—', compare: '这一版的改动', first_edition: '首版，没有前后对照。',
    past: { edition: '版本', when: '时间', who: '发布人', why: '理由', hint: '点左边的版本号查看。' },
    preview: {
      idle: '发布前，先看看这些改动对上周的警情会有什么不同。', run: '开始预演', again: '重新预演', running: '正在用派发引擎重放上周的警情…', stale: '预演之后又有改动，请重新预演。', calls: '上周 {n} 起', no_calls: '上周没有这类警情',
      reached3: '3 分钟内到场', reached5: '5 分钟内到场', median: '到场中位数', offers: '每起询问', people: '{n} 人', minutes: '{m} 分 {s} 秒', never: '过半未到', nobody: '不派群众', total: '合计', before: '原来', after: '改后', figure: '指标',
      same_asking: '询问方式不变，无需重放。', too_few: '不足 10 起，数字仅供参考。', no_effect: '改动不涉及任何警情类别。',
      assumed: '{calls} 起有地点的警情各重放 {rounds} 次，新旧规则用同样的人、同样的位置和同样的运气。按当时在岗人数（平均 {on_duty} 人），有点位的站在点位，其余因不留位置历史而随机撒在本站网格内；到场可能取各人以往应召率（平均 {odds}）；{answering} 路上取装备不计在内。',
      answers_seen: '答复时间取本站近八周的 {n} 次答复（中位 {median} 秒）。', answers_prior: '本站近八周只有 {n} 次答复，太少，改用通用值（中位 {median} 秒）。',
    },
    shift: {
      at_once: '{n} 起会接警即派', needs_word: '{n} 起要等调度员按键', with_police_only: '{n} 起须与民警同行才派', no_longer_offered: '{n} 起不再派群众', newly_offered: '{n} 起改为可派群众', alone: '{n} 起群众可先期处置，不必等民警', more_people: '{n} 起要更多人',
      fewer_people: '{n} 起需要的人变少', other_equipment: '{n} 起要不同的装备', other_skills: '{n} 起要不同的技能', other_priority: '{n} 起级别不同', other_target: '{n} 起目标时间不同', other_words: '{n} 起安全提示不同', other_policy: '{n} 起用不同的派发策略',
    },
  },
  en: {
    title: 'Rulebook', edition: 'Edition {n}', from_file: 'came with the software', by: '{name} · {time}', kinds: 'Kinds of calls', policies: 'Ways of asking', history: 'History', loading: 'Reading the rulebook',
    edit: 'Edit', changes: 'Changes and preview', changed: '{n} changes', faulty: '{n} faults', reset: 'Discard changes', publish: 'Publish…', try_out: 'Try on last week', read_only: 'Only the chief changes the rulebook; you may read it here.',
    overtaken: 'Edition {n} has just been published. Your changes are based on edition {base}: discard them and start again.', saved: 'Edition {n} holds now', choose: 'Choose a line on the left to read or change it', none_changed: 'Nothing changed yet', none_changed_hint: 'Choose a line on the left; what you change is listed here, before and after.',
    head: { name: 'Name', priority: 'Priority', mode: 'Citizens', wanted: 'People', needs: 'Skills and equipment', policy: 'Asked by', at_once: 'At once', kind: 'Kind', width: 'People', window_s: 'Window', rings: 'Rings', used: 'Used by', what: 'What', before: 'Before', after: 'After' },
    field: {
      entry: 'entry', code: 'code', name: 'name', zh: 'Chinese name', en: 'English name', priority: 'priority', mode: 'citizens', policy: 'way of asking', target_s: 'target (s)', wanted: 'people wanted', skills: 'skills', equipment: 'equipment', pairing: 'in twos', at_once: 'at once',
      gated: 'gated', stand_off_zh: 'stand-off words (Chinese)', stand_off_en: 'stand-off words (English)', kind: 'kind', width: 'asked at once', window_s: 'time to answer (s)', gain: 'least gain', most: 'most unanswered', rings_min: 'rings (minutes)', ring_every_s: 'ring opens every (s)',
      leader_after_s: 'to the shift leader after (s)', police_after_s: 'to police after (s)', recall_unanswered: 'recall the silent once enough come',
    },
    hint: {
      gated: 'Gated: violent, armed or custody calls never go to citizens alone, and no station can lift that.', at_once: 'Asks as soon as the call is in, without a key. Only for “citizens first”.', rings_min: 'Minutes to the scene, near to far, with commas: 5, 10, 15.', gain: 'One more is asked while it raises the chance to be there in time by this much, 0 to 1.',
      stand_off: 'Never tell a citizen to chase, stop, search or photograph a person.', skills: 'At least one of the people has each.', equipment: 'At least one of the people brings each.',
    },
    kind: { nearest: 'the nearest', replace: 'with replacement', expected_gain: 'expected gain' },
    added: 'new', removed: 'removed', yes: 'yes', no: 'no', nothing: '(empty)',
    say: {
      never: 'No citizen is asked; police deal with it.', joint: 'Citizens are asked only once the dispatcher has ticked “together with police”.', first_at_once: 'Citizens are asked at once, without waiting for a key.', first_by_hand: 'Citizens are asked when the dispatcher presses “dispatch”.',
      wanted: 'Wants {n} people, somebody there within {minutes} minutes.', paired: 'In twos at least.', brings: 'Among them: {things}.', by_policy: 'Asked by “{policy}”:',
      nearest: 'Asks the {width} nearest at once, {window} s each; a no or silence passes it to the next nearest.', replace: 'Asks {width} at once; a no is replaced at once, silence after {window} s.', expected_gain: 'Asks one more while that raises the chance to be there in time by over {gain} %, at most {most} unanswered, {window} s each.',
      rings: 'First those within {first} minutes, one ring wider every {every} s, at most {last} minutes.', ring: 'Only those within {first} minutes.', escalate: 'Nobody coming after {leader} s: to the shift leader; after {police} s: to police.', recall: 'Once enough come, the silent are thanked and recalled.', keep: 'Once enough come, nobody new is asked; who was asked may still come.',
    },
    rule: {
      range: 'Must be from {least} to {most}.', between: 'Must be above {least} and below {most}.', missing: 'Please fill in.', too_long: 'At most {most} characters.', unknown: 'There is no such thing; choose again.', twice: 'Stands there twice.', none_left: 'Keep at least one.', rings_count: 'Give {least} to {most} rings.', rising: 'Must rise, none twice.',
      gated: 'A gated kind of call never goes to citizens alone.', not_yours: 'Gates come with the software; a station cannot change them.', needs_a_person: 'Only “citizens first” may go at once; joint calls are a person’s decision.', joint_needs_words: 'Joint calls must have stand-off words.', orders_pursuit: 'Never tell a citizen to chase, stop, search or photograph a person.',
      not_in_file: 'Kinds of calls come with the software and cannot be added.', still_needed: 'Kinds of calls come with the software and cannot be removed.', still_used: 'Some kinds of calls still use it.', number: 'Give a number.',
    },
    copy: 'Copy as new', remove: 'Remove', used_by: 'used by {n}',
    publish_title: 'Publish edition {n}', publish_will: 'Calls received from now on follow the new rules; those under way keep theirs. {n} changes in all.', reason: 'Why (at least 5 characters; goes into the log)', publish_act: 'Publish',
    restore: 'Restore…', restore_title: 'Bring back edition {n}', restore_will: 'A new edition with the lines of edition {n} holds at once; kinds of calls and gates that came since stay.', restored: 'brought back from {n}', current: 'in force', no_reason: '—', compare: 'What this edition changed', first_edition: 'The first edition: nothing to compare with.',
    past: { edition: 'Edition', when: 'When', who: 'By', why: 'Why', hint: 'Press an edition on the left.' },
    preview: {
      idle: 'Before publishing, see what these changes would have meant for last week’s calls.', run: 'Run the preview', again: 'Run again', running: 'Playing last week’s calls through the real engine…', stale: 'Something changed since; run it again.', calls: '{n} last week', no_calls: 'none last week',
      reached3: 'there within 3 min', reached5: 'there within 5 min', median: 'median arrival', offers: 'asked per call', people: '{n} people', minutes: '{m} min {s} s', never: 'half not reached', nobody: 'no citizens', total: 'All', before: 'Before', after: 'After', figure: 'Figure',
      same_asking: 'People are asked as before; nothing to play.', too_few: 'Fewer than 10 calls: a hint, no more.', no_effect: 'These changes touch no kind of call.',
      assumed: '{calls} calls with a known place, each played {rounds} times, with the same people, places and luck for both rulebooks. As many on duty as there were then ({on_duty} on average); guards at their posts, the others scattered over the station’s grids, because positions are not kept; chances to come as each has answered so far ({odds} on average); {answering} Fetching equipment on the way is not counted.',
      answers_seen: 'answers as quick as the {n} of the last eight weeks (median {median} s).', answers_prior: 'only {n} answers in eight weeks, too few, so the general figure stands in (median {median} s).',
    },
    shift: {
      at_once: '{n} would go out at once', needs_word: '{n} would wait for the dispatcher’s key', with_police_only: '{n} only together with police', no_longer_offered: '{n} no longer offered to citizens', newly_offered: '{n} newly offered to citizens', alone: '{n} citizens first, without waiting for police', more_people: '{n} want more people',
      fewer_people: '{n} want fewer people', other_equipment: '{n} want other equipment', other_skills: '{n} want other skills', other_priority: '{n} with another priority', other_target: '{n} with another target time', other_words: '{n} with other stand-off words', other_policy: '{n} asked another way',
    },
  },
}
