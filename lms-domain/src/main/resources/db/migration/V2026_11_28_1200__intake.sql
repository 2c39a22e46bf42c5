-- Lists of people and organisations that somebody brings: read, judged row by row, posted whole, taken back whole.

CREATE TABLE intake (
  id            BIGINT       NOT NULL PRIMARY KEY,
  kind          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PEOPLE or ORGANISATIONS',
  state         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id    BIGINT       NOT NULL COMMENT 'who brought it; nobody else sees it',
  file_id       BIGINT       NOT NULL COMMENT 'the file, in stored_file; no foreign key, it is forgotten earlier',
  file_name     VARCHAR(120) NOT NULL,
  job_id        BIGINT       NULL COMMENT 'the last piece of long work about it',
  headings      TEXT         NOT NULL COMMENT 'one to a line: the field recognised or nothing, a tab, the heading',
  notes         TEXT         NOT NULL COMMENT 'one to a line: code and values between tabs',
  refusal       TEXT         NOT NULL COMMENT 'why it could not be read, as notes are written',
  new_rows      INT          NOT NULL DEFAULT 0,
  changed_rows  INT          NOT NULL DEFAULT 0,
  same_rows     INT          NOT NULL DEFAULT 0,
  wrong_rows    INT          NOT NULL DEFAULT 0,
  made_at       DATETIME(3)  NOT NULL COMMENT 'UTC',
  judged_at     DATETIME(3)  NULL,
  posted_at     DATETIME(3)  NULL,
  undone_at     DATETIME(3)  NULL,
  rows_until    DATE         NOT NULL COMMENT 'first local day on which its rows may be forgotten',
  KEY intake_account (account_id, id),
  KEY intake_rows_until (rows_until),
  CONSTRAINT intake_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE intake_row (
  id        BIGINT      NOT NULL PRIMARY KEY,
  intake_id BIGINT      NOT NULL,
  number    INT         NOT NULL COMMENT 'as a spreadsheet program counts it',
  verdict   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: not judged yet',
  content   MEDIUMBLOB  NOT NULL COMMENT 'AES-GCM, first byte is the key version: cells, what is wrong with them, what they change',
  UNIQUE KEY intake_row_number (intake_id, number),
  KEY intake_row_verdict (intake_id, verdict, number),
  CONSTRAINT intake_row_fk FOREIGN KEY (intake_id) REFERENCES intake (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What posting added, so that it can be taken back exactly.
CREATE TABLE intake_fact (
  id         BIGINT      NOT NULL PRIMARY KEY,
  intake_id  BIGINT      NOT NULL,
  kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT      NOT NULL COMMENT 'a person or an organisation',
  event_id   BIGINT      NULL COMMENT 'the event of her working life',
  KEY intake_fact_intake (intake_id, id),
  KEY intake_fact_subject (subject_id),
  CONSTRAINT intake_fact_fk FOREIGN KEY (intake_id) REFERENCES intake (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
