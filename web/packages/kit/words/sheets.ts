import type { Words } from '../words'

/** What is wrong with a spreadsheet: with the file, or with one cell of it (the cell is named before the sentence). */
export const sheetErrors: Words = {
  'zh-CN': {
    file: {
      sheet_large: '文件超过 {most_mb} MB。请删去图片和多余的工作表，或分成几个文件。', sheet_empty: '第一张工作表是空的。', sheet_locked: '文件加了密码，或是旧的 .xls 格式。请在表格软件里另存为 .xlsx 再导入。', sheet_broken: '文件已损坏，读不出来。请重新另存为 .xlsx 再试。',
      sheet_bomb: '文件展开后大得不合理，不予读取。请把内容复制到新的表格里再导入。', sheet_unknown: '这不是 XLSX 或 CSV 表格。', sheet_macros: '文件带有宏，不予读取。请另存为不带宏的 .xlsx。', sheet_links: '文件连接了外部数据，不予读取。请把内容以“仅数值”粘贴到新的表格里。',
      sheet_entities: '文件里有不该出现的定义（DOCTYPE），不予读取。请把内容复制到新的表格里再导入。', sheet_merged: '有合并单元格（{cells}）。请取消合并，每格填全再导入。', sheet_rows: '超过 {most} 行。请分成几个文件。', sheet_columns: '第 {row} 行超过 {most} 列。请删去右边多余的内容。',
      sheet_long: '第 {row} 行有一格超过 {most} 个字。', sheet_control: '第 {row} 行有看不见的控制字符。请重新输入这一行。', sheet_encoding: '文字编码读不懂（从第 {byte} 个字节起）。请另存为 UTF-8 或 GB18030 的 CSV，或 XLSX。', sheet_quotes: '第 {row} 行起引号不成对。请检查引号，或改用 XLSX。',
      sheet_heading: '第 {row} 行认不出任何表头。请使用模板的第一行。', sheet_heading_twice: '表头“{column}”出现了两次（{cell}）。请删去一列。', sheet_heading_missing: '缺少“{column}”这一列。', sheet_no_rows: '表头下面没有内容。', sheet_heavy: '读取这个文件太费时间或内存，已放弃。请把内容复制到新的表格里再导入。', sheet_stopped: '已停止。',
    },
    fault: {
      cell_formula: '是公式。请改成内容本身（选择性粘贴为数值）。', cell_error: '是错误值，如 #REF!。请改正。', cell_long: '超过 {most} 个字。', cell_date_for_text: '被表格软件变成了日期。请设为文本再填。', cell_number_for_text: '应是文本。', cell_phone: '不是手机号。',
      cell_phone_number: '手机号被变成了数字或日期（如 1.38E+10）。请把这一列设为文本再填。', cell_phone_hidden: '新增的人要填完整的手机号。', cell_date: '不是日期。请写成 2026-05-31。', cell_date_number: '只是一个数字，看不出是哪一天。请写成 2026-05-31。', cell_choice: '不认识。可填：{allowed}。', cell_twice: '同一项写了两次。',
      cell_degrees: '不是度数。', cell_needed: '必填。', cell_fixed: '已有的行不能在表格里改这一项。', cell_status: '新增的人只能是已申请、试用或在册。', id_unknown: '没有这个编号。新增的行请把编号留空。', row_twice: '与第 {first} 行重复。', phone_taken: '这个手机号已在别处登记。', place_needs_all: '改位置要纬度、经度和坐标基准三列齐全。',
      house_unknown: '没有这个名称的平安屋。', house_ambiguous: '有几个平安屋同名，分不清。', seat_unknown: '这份排班里没有这个班位。请核对日期、岗位、班次和位次。', seat_forbidden: '不合排班规则：{why}。确需破例，请在排班页写明理由。', who_unknown: '本所没有这个人。无人请留空。', who_ambiguous: '有 {count} 个人叫这个名字。请在姓名后写手机号。', not_a_phone: '不是手机号。', hours_unreadable: '开放时间读不懂。可写：全天、7:00-22:00、周一至周五 8:00-18:00。',
    },
  },
  en: {
    file: {
      sheet_large: 'The file is larger than {most_mb} MB. Take pictures and other sheets out, or split it.', sheet_empty: 'The first sheet is empty.', sheet_locked: 'The file has a password, or is an old .xls. Save it as .xlsx and import that.', sheet_broken: 'The file is damaged and cannot be read. Save it as .xlsx again.',
      sheet_bomb: 'The file unpacks to an unreasonable size and was not read. Copy its content into a new spreadsheet.', sheet_unknown: 'This is neither XLSX nor CSV.', sheet_macros: 'The file has macros and was not read. Save it as .xlsx without them.', sheet_links: 'The file is linked to data elsewhere and was not read. Paste its content as values into a new spreadsheet.',
      sheet_entities: 'The file holds definitions no spreadsheet needs (DOCTYPE) and was not read. Copy its content into a new spreadsheet.', sheet_merged: 'There are merged cells ({cells}). Take the merging apart and fill every cell.', sheet_rows: 'More than {most} rows. Split the file.', sheet_columns: 'Row {row} has more than {most} columns. Delete what stands to the right.',
      sheet_long: 'A cell in row {row} has more than {most} characters.', sheet_control: 'Row {row} has invisible control characters. Type that row again.', sheet_encoding: 'The text is in an unknown encoding (from byte {byte} on). Save it as CSV in UTF-8 or GB18030, or as XLSX.', sheet_quotes: 'From row {row} on a quotation mark is left open. Check it, or use XLSX.',
      sheet_heading: 'No heading is recognised in row {row}. Use the first row of the template.', sheet_heading_twice: 'The heading “{column}” stands there twice ({cell}). Delete one column.', sheet_heading_missing: 'The column “{column}” is missing.', sheet_no_rows: 'There is nothing below the heading.', sheet_heavy: 'Reading this file took too long or too much memory and was given up. Copy its content into a new spreadsheet.', sheet_stopped: 'Stopped.',
    },
    fault: {
      cell_formula: 'is a formula. Put its value there instead.', cell_error: 'is an error such as #REF!.', cell_long: 'has more than {most} characters.', cell_date_for_text: 'was turned into a date. Format it as text.', cell_number_for_text: 'should be text.', cell_phone: 'is no telephone number.',
      cell_phone_number: 'was turned into a number or date (as 1.38E+10). Format the column as text.', cell_phone_hidden: 'A new person needs the whole number.', cell_date: 'is no date. Write 2026-05-31.', cell_date_number: 'is a bare number; which day is it? Write 2026-05-31.', cell_choice: 'is not known. Allowed: {allowed}.', cell_twice: 'has the same thing twice.',
      cell_degrees: 'is no degree.', cell_needed: 'is needed.', cell_fixed: 'cannot be changed by a file in a row that exists.', cell_status: 'A new person is applied, on probation or active.', id_unknown: 'is no ID we know. Leave it empty in a new row.', row_twice: 'The same as row {first}.', phone_taken: 'This number is enrolled elsewhere.', place_needs_all: 'A new place needs latitude, longitude and datum.',
      house_unknown: 'No house has this name.', house_ambiguous: 'Several houses have this name.', seat_unknown: 'The roster has no such place. Check the date, post, shift and place.', seat_forbidden: 'breaks a rule: {why}. If it must be, say why on the roster’s page.', who_unknown: 'is nobody at this station. Leave it empty for nobody.', who_ambiguous: 'might be {count} people. Write the telephone number behind the name.', not_a_phone: 'is no telephone number.', hours_unreadable: 'are no opening hours we can read. Write 24/7, 7:00-22:00 or Mo-Fr 8:00-18:00.',
    },
  },
}
