-- What trainees claim for training elsewhere, and what was decided about it.

-- The forms of training that may be claimed, each with its source and how sure that is.
CREATE TABLE claim_form (
  form     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  citation VARCHAR(300) NOT NULL,
  source   VARCHAR(300) NOT NULL,
  status   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'how sure the citation is'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO claim_form (form, citation, source, status) VALUES
  ('FILED_TRAINING', '民发〔2009〕123号', '第九条：备案并公布的继续教育机构举办的培训（据转载，未见原文）', 'UNVERIFIED'),
  ('AUTHORITY_TRAINING', '民发〔2009〕123号', '第九条：继续教育主管部门举办的培训（据转载，未见原文）', 'UNVERIFIED'),
  ('DEGREE', '民发〔2009〕123号', '第九条：国家承认的社会工作学历学位教育（据转载，未见原文）', 'UNVERIFIED'),
  ('DEGREE_COURSES', '民发〔2009〕123号', '第九条：未取得学历学位的，按考核合格课程的实际授课时间计算（据转载，未见原文）', 'UNVERIFIED'),
  ('OTHER', '民发〔2009〕123号', '第九条：主管部门认可的其他形式（据转载，未见原文）', 'UNVERIFIED');

CREATE TABLE claim (
  id            BIGINT       NOT NULL PRIMARY KEY,
  person_id     BIGINT       NOT NULL,
  account_id    BIGINT       NOT NULL COMMENT 'who wrote it; the evidence is this account''s',
  state         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title         VARCHAR(200) NOT NULL DEFAULT '',
  title_key     VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'letters and digits of the title alone, to find it written twice',
  first_day     DATE         NULL COMMENT 'local; NULL while a draft does not say it',
  last_day      DATE         NULL COMMENT 'local; decides the credit year',
  from_time     DATETIME     NULL COMMENT 'local',
  until_time    DATETIME     NULL COMMENT 'local',
  minutes       INT          NULL COMMENT 'what is claimed; 0 for a degree',
  category      VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  provider_id   BIGINT       NULL COMMENT 'of the register',
  provider_name VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'as it was typed, when it is not of the register',
  note          VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'in her own words',
  rounds        INT          NOT NULL DEFAULT 0 COMMENT 'how often it was sent; a decision names the one it saw',
  entry_id      BIGINT       NULL COMMENT 'the entry of the ledger that an approval posted',
  written_at    DATETIME(3)  NOT NULL COMMENT 'UTC, of the last change of what it says',
  sent_at       DATETIME(3)  NULL COMMENT 'UTC, of the last sending',
  decided_at    DATETIME(3)  NULL COMMENT 'UTC, of the last decision',
  UNIQUE KEY claim_entry (entry_id),
  KEY claim_person (person_id, last_day),
  KEY claim_state (state, sent_at),
  CONSTRAINT claim_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT claim_form_fk FOREIGN KEY (form) REFERENCES claim_form (form),
  CONSTRAINT claim_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT claim_entry_fk FOREIGN KEY (entry_id) REFERENCES hours_entry (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE claim_course (
  claim_id BIGINT       NOT NULL,
  no       INT          NOT NULL COMMENT '1, 2, 3 …',
  title    VARCHAR(100) NOT NULL,
  minutes  INT          NOT NULL COMMENT 'actual teaching time',
  PRIMARY KEY (claim_id, no),
  CONSTRAINT claim_course_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE claim_file (
  claim_id  BIGINT      NOT NULL,
  file_id   BIGINT      NOT NULL COMMENT 'in stored_file; no foreign key, the rooms do not know each other',
  kind      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what it proves',
  course_no INT         NULL COMMENT 'the course that it proves; NULL: all of it',
  PRIMARY KEY (claim_id, file_id),
  UNIQUE KEY claim_file_once (file_id),
  CONSTRAINT claim_file_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE claim_step (
  id         BIGINT       NOT NULL PRIMARY KEY,
  claim_id   BIGINT       NOT NULL,
  kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round      INT          NOT NULL COMMENT 'of which sending',
  account_id BIGINT       NOT NULL COMMENT 'who did it',
  day        DATE         NULL COMMENT 'last day of the training, as it was sent or approved',
  minutes    INT          NULL COMMENT 'as it was sent or approved',
  category   VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  title      VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'as it was sent',
  reason     VARCHAR(500) NOT NULL DEFAULT '',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY claim_step_claim (claim_id, id),
  CONSTRAINT claim_step_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id)
) COMMENT 'append-only; erasable: title, reason' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO retention_kind (kind, least_months, citation, source, status) VALUES
  ('claim-drafts', 0, '', '', 'HOUSE_DEFAULT'),
  ('claim-evidence', 0, '', '', 'HOUSE_DEFAULT');

INSERT INTO retention_period (id, kind, months, from_day, reason, at) VALUES
  (11, 'claim-drafts', 12, '2026-01-01', '没有提交的学时申报草稿', '2026-11-30 00:00:00'),
  (12, 'claim-evidence', 36, '2026-01-01', '不予认定的申报的证明材料', '2026-11-30 00:00:00');
