import type { Words } from '@kit'
import { sheetErrors } from '@kit/words/sheets'

export const words: Words = {
  'zh-CN': {
    title: '表格导入导出', kinds: '哪一类名单', kind: { members: '人员', houses: '平安屋', posts: '点位', rosters: '排班' },
    about: { members: '队员资料：姓名、手机号、身份、技能、装备、保险。导出时手机号中间四位隐去。', houses: '平安屋的名称、位置、开放时间、责任单位、标识灯箱和电台呼号。', posts: '每个平安屋的点位、位置、时间和电台呼号。', rosters: '一份排班的每个班位：日期、岗位、班次、值守人。两人换班，互换两格即可；不合规的逐行退回。已发布的改在新一版里，发布后才生效。' },
    roster: '哪一份排班', roster_one: '{first} 至 {last}，第 {n} 版，{status}', no_roster: '还没有排班。请先到排班页新建一份。', to_roster: '打开这份排班', confirm_seats: '将改动 {changed} 个班位；退回的 {refused} 行保持原样。已发布的排班会建立新一版，到排班页看过再发布。',
    template: '空白模板', take: '导出现有名单', bring: '导入', to: '格式 {form}', drop: '把文件拖到这里，或', choose: '选择文件', accepts: 'XLSX 或 CSV（UTF-8、GB18030），最多 {rows} 行、{mb} MB。先预演给您看，确认后才写入。',
    past: '最近的导入', none: '还没有导入过文件', none_hint: '下载模板填好，再把文件拖到上面。文件和预演结果一天后自动清除。', look: '查看', of: '{file}，{time}', again: '换一个文件', shut: '收起',
    status: { reading: '正在读取', ready: '待确认', applying: '正在写入', done: '已完成', stopped: '已停止', refused: '无法读取', overtaken: '已过时', interrupted: '已中断' },
    told: {
      reading: '正在读取并逐行比对，还没有写入任何内容。', ready: '以下是每一行将会怎样；确认前什么也不会改。', nothing: '没有需要写入的行。', applying: '正在逐行写入；可以停止，已写入的保留。', done: '写入了 {written} 行。', done_missed: '写入了 {written} 行，{missed} 行没有写入，原因见下。',
      stopped: '已停止，写入了 {written} 行，其余没有写入。再导入同一个文件，已写入的会显示为“不变”。', overtaken: '预演之后，有人改动了其中的资料，所以什么也没有写入。请重新导入，看过新的预演再确认。', interrupted: '读取时服务中断，什么也没有写入。请重新导入。',
    },
    verdict: { new: '新增', changed: '修改', unchanged: '不变', refused: '退回' }, all: '全部',
    head: { row: '行', label: '是谁', verdict: '结果', what: '内容' }, empty: '（空）', ignored: '不认识的列已跳过：{heads}',
    confirm: '确认写入', confirm_title: '写入 {n} 行', confirm_will: '将新增 {new} 行、修改 {changed} 行；退回的 {refused} 行不写入。写入后可在各自的页面更正。', confirm_more: '新增的人员从“已申请”起步；表里写“在册”或“试用”的，即可登录上岗。', stop: '停止', confirmed: '开始写入', stopped: '已停止',
    missed: '没有写入的行', outcome: { overtaken: '写入前别人刚改过', refused: '被退回：{why}' }, no_rows: '没有这样的行', progress: '进度 {n}%',
    column: {
      id: '编号', name: '姓名或名称', phone: '手机号', force: '身份', mode: '出行方式', status: '状态', leader: '带班', skills: '技能', kit: '随身装备', insured_until: '保险到期', latitude: '纬度', longitude: '经度', datum: '坐标基准', hours: '开放时间', house: '平安屋', unit: '责任单位', lamp: '标识灯箱', call_sign: '电台呼号',
      day: '日期', post: '岗位', shift: '班次', place: '位次', time: '时间', who: '值守人', forces: '哪类队伍',
    },
    ...sheetErrors['zh-CN'],
  },
  en: {
    title: 'Spreadsheets', kinds: 'Which list', kind: { members: 'Members', houses: 'Houses', posts: 'Posts', rosters: 'Rosters' },
    about: { members: 'Name, telephone, force, skills, kit and insurance of every member. An export hides the middle of telephone numbers.', houses: 'Name, place, opening hours, responsible unit, sign lamp and radio call sign of every house.', posts: 'The posts of every house: place, hours and radio call sign.', rosters: 'Every place of one roster: date, post, shift and who has it. To let two people change places, exchange their cells; what a rule forbids is refused row by row. A published roster is changed in its next edition.' },
    roster: 'Which roster', roster_one: '{first} to {last}, edition {n}, {status}', no_roster: 'There is no roster yet. Make one on the rosters page first.', to_roster: 'Open the roster', confirm_seats: '{changed} places get somebody else; the {refused} refused rows stay as they are. A published roster is changed in its next edition, which you publish on its page.',
    template: 'Empty template', take: 'Export the present list', bring: 'Import', to: 'as {form}', drop: 'Drop a file here, or', choose: 'choose a file', accepts: 'XLSX or CSV (UTF-8, GB18030), at most {rows} rows and {mb} MB. You see what would happen first; nothing is written before you confirm.',
    past: 'Recent imports', none: 'No file has been imported', none_hint: 'Fill in a template and drop it above. Files and previews are gone after a day.', look: 'Look', of: '{file}, {time}', again: 'Another file', shut: 'Close',
    status: { reading: 'reading', ready: 'to confirm', applying: 'writing', done: 'done', stopped: 'stopped', refused: 'unreadable', overtaken: 'out of date', interrupted: 'interrupted' },
    told: {
      reading: 'Reading and comparing row by row; nothing has been written.', ready: 'What would become of every row. Nothing changes before you confirm.', nothing: 'No row means writing anything.', applying: 'Writing row by row. You can stop it; what is written stays.', done: '{written} rows were written.', done_missed: '{written} rows were written, {missed} were not; see why below.',
      stopped: 'Stopped after {written} rows; the others were not written. Import the same file again: those rows show as unchanged.', overtaken: 'Somebody has changed some of it since you looked, so nothing was written. Import it again and look at the new preview.', interrupted: 'The server was interrupted while reading; nothing was written. Import it again.',
    },
    verdict: { new: 'new', changed: 'changed', unchanged: 'unchanged', refused: 'refused' }, all: 'all',
    head: { row: 'Row', label: 'Who or what', verdict: 'Fate', what: 'What' }, empty: '(empty)', ignored: 'Columns nobody knows were skipped: {heads}',
    confirm: 'Write it', confirm_title: 'Write {n} rows', confirm_will: '{new} new and {changed} changed; the {refused} refused rows are left out. Mistakes can be corrected on their pages.', confirm_more: 'New people begin as applicants; those the list calls active or on probation may sign in and serve at once.', stop: 'Stop', confirmed: 'Writing has begun', stopped: 'Stopped',
    missed: 'Rows that were not written', outcome: { overtaken: 'changed by somebody just before', refused: 'refused: {why}' }, no_rows: 'No such rows', progress: '{n} % done',
    column: {
      id: 'ID', name: 'name', phone: 'telephone', force: 'force', mode: 'moves', status: 'status', leader: 'leader', skills: 'skills', kit: 'kit', insured_until: 'insured until', latitude: 'latitude', longitude: 'longitude', datum: 'datum', hours: 'opening hours', house: 'house', unit: 'responsible unit', lamp: 'sign lamp', call_sign: 'radio call sign',
      day: 'date', post: 'post', shift: 'shift', place: 'place', time: 'time', who: 'who', forces: 'which forces',
    },
    ...sheetErrors['en'],
  },
}
