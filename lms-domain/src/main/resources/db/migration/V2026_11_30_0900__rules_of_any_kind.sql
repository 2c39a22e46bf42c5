-- A requirement says by keys of its own whom, when and how much; and a binding says since when it is known.

UPDATE rule_version SET body = 'id: zhengzhou-annual
version: 1
jurisdiction: 郑州
from: "2022-01-01"
title:
  zh-CN: 年度 60 学时
  en: 60 credit hours a year
binds:
  workers: [FULL_TIME_COMMUNITY, PUBLIC_INSTITUTION, AGENCY, OTHER]
period:
  kind: CALENDAR_YEAR
amount:
  unit: CREDIT_HOUR
  all: 60
  citation:
    text: 郑民文〔2022〕7号
    source: 每年度累计不少于 60 学时（所读全文为征求意见稿）
    status: DRAFT_TEXT
settings:
  minutesPerCreditHour: 45
  roundDownTo: 0.5
  dailyCap: 8
  joiner: FULL
  leave: {MATERNITY: NONE, ILLNESS: NONE, STUDY: NONE, SECONDMENT: NONE, OTHER: NONE, DECISION: EXEMPT}
  citation:
    text: 领雁默认设置
    source: 每学时 45 分钟、每日最多 8 学时、按 0.5 学时舍去、新入职和请假按全年、不结转，免修按决定
    status: HOUSE_DEFAULT
' WHERE rule_id = 'zhengzhou-annual' AND version = 1;

ALTER TABLE rule_binding
  ADD COLUMN recorded_at DATETIME(3) NOT NULL DEFAULT '2000-01-01 00:00:00' COMMENT 'when we learnt of it; before it was kept: long ago';
ALTER TABLE rule_binding ALTER COLUMN recorded_at DROP DEFAULT;

-- Standings are kept for a year, for days that a rule names, or for the registration that holds now.
ALTER TABLE standing
  RENAME COLUMN period_from TO slot,
  ADD COLUMN period_from DATE NULL COMMENT 'first day of the period',
  ADD COLUMN worker_category VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'on the day that decided; NULL: not bound',
  ADD COLUMN level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the national certificate on that day; NULL: none',
  ADD COLUMN lacking VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'categories of which something is missing, each between commas';
UPDATE standing SET period_from = slot;
ALTER TABLE standing
  MODIFY COLUMN slot DATE NOT NULL COMMENT 'what it is kept and counted under: the first day of the period, or 0001-01-01 for periods of each person''s own',
  MODIFY COLUMN period_from DATE NOT NULL COMMENT 'first day of the period';
ALTER TABLE standing_count RENAME COLUMN period_from TO slot;
ALTER TABLE standing_day RENAME COLUMN period_from TO slot;

-- What was judged before says nothing of kind, level and categories: everybody is judged again on first use.
DELETE FROM standing_day;
