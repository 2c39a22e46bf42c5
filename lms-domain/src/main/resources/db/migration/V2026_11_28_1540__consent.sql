-- Texts by which people are told how their data is used, and what each of them answered.
CREATE TABLE consent_text (
  id         BIGINT       NOT NULL PRIMARY KEY,
  purpose    VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT          NOT NULL,
  basis      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'LAW: told, not asked; CONSENT: asked',
  from_day   DATE         NOT NULL COMMENT 'first local day on which it holds',
  title_zh   VARCHAR(100) NOT NULL,
  title_en   VARCHAR(100) NOT NULL,
  body_zh    TEXT         NOT NULL COMMENT 'plain text, a paragraph a line',
  body_en    TEXT         NOT NULL COMMENT 'plain text, a paragraph a line',
  account_id BIGINT       NULL COMMENT 'who published it; NULL: the installation began with it',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY consent_text_version (purpose, version)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE consent_draft (
  purpose    VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  title_zh   VARCHAR(100) NOT NULL,
  title_en   VARCHAR(100) NOT NULL,
  body_zh    TEXT         NOT NULL,
  body_en    TEXT         NOT NULL,
  account_id BIGINT       NOT NULL COMMENT 'who wrote it last',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE consent_decision (
  id         BIGINT      NOT NULL PRIMARY KEY,
  person_id  BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL COMMENT 'through which account she answered',
  text_id    BIGINT      NOT NULL COMMENT 'to this version',
  decision   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'READ GIVEN REFUSED WITHDRAWN',
  at         DATETIME(3) NOT NULL COMMENT 'UTC',
  KEY consent_decision_person (person_id, text_id, id),
  CONSTRAINT consent_decision_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT consent_decision_text_fk FOREIGN KEY (text_id) REFERENCES consent_text (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO consent_text (id, purpose, version, basis, from_day, title_zh, title_en, body_zh, body_en, at) VALUES
(1, 'PRIVACY_NOTICE', 1, 'LAW', '2026-01-01', '个人信息处理告知', 'Privacy notice',
'谁在处理：你所在单位及其上级社会工作主管部门。有疑问请先联系本单位人事。
为了什么：管理继续教育、督导和职业资格，出具学时证明。这是单位依法履行人力资源管理职责所必需的，不以你的同意为前提。
处理哪些：姓名、证件号码、出生日期、电话、任职经历、学时和学习记录、证明、登录和操作记录。证件号码和电话加密保存，平时只显示一部分。
谁能看到：本人；本单位和上级单位的人事、培训人员，按各自范围；审计人员。谁看过你的资料，你随时可以查。
保存多久：学时和证明长期保存，以便核验；其他资料按“保存期限”清理，法律规定的最低期限除外。
你的权利：在“我的 › 我的资料”里查看、申请更正、带走一份；离职后可以申请删除。',
'Who: your unit and the social-work authority above it. Ask HR of your unit first.
What for: continuing education, supervision and professional qualification, and proofs of hours. Your employer needs it for duties that the law gives it; it does not rest on your consent.
Which data: name, document number, date of birth, phone, employments, hours and learning, papers, sign-ins and actions. Document numbers and phones are stored encrypted and shown in part.
Who sees it: you; HR and training staff of your unit and those above, each within its part; auditors. You can always see who looked.
How long: hours and papers are kept so that they can be checked; other data goes by the retention periods, never before the law allows.
Your rights: under Me › My data you read it, ask for corrections and take a copy; after leaving you can ask to be erased.',
'2026-11-28 00:00:00'),
(2, 'HONOURS_LIST', 1, 'CONSENT', '2026-01-01', '在荣誉名单上公布姓名', 'Your name on a list of honours',
'如果你获得表彰，单位希望在公开的荣誉名单上公布你的姓名和单位。
这需要你单独同意。不同意不影响学时、证明和评优；以后可以随时撤回，撤回后不再公布。',
'If you are honoured, your unit would like to publish your name and unit on a public list.
This needs your own consent. Saying no changes nothing about your hours, papers or honours; you can withdraw at any time, and it is published no longer.',
'2026-11-28 00:00:00');
