-- What is done for all people of a filtered board at once, and the views of it that somebody keeps.

-- The ladder of reminders looks for people by the last day of their period.
ALTER TABLE standing ADD KEY standing_until (period_until, person_id);

CREATE TABLE board_act (
  id              BIGINT          NOT NULL PRIMARY KEY,
  kind            VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'REMIND, EXEMPT or EXTEND',
  account_id      BIGINT          NOT NULL COMMENT 'who asked',
  organisation_id BIGINT          NOT NULL COMMENT 'the organisation of the board',
  rule_id         VARCHAR(60)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot            DATE            NOT NULL COMMENT 'of the standings that were filtered',
  word            VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'kind of the exemption',
  from_day        DATE            NULL COMMENT 'first day of the exemption',
  last_day        DATE            NULL COMMENT 'last day of the exemption, or of the extended window',
  reason          VARBINARY(2100) NULL COMMENT 'AES-GCM, first byte is the key version; may tell of health',
  asked_at        DATETIME(3)     NOT NULL COMMENT 'UTC',
  job_id          BIGINT          NULL COMMENT 'the work; no foreign key, it is forgotten before',
  wanted          INT             NOT NULL COMMENT 'people whom the preview named',
  total           INT             NOT NULL COMMENT 'people whom the filter left',
  hit             INT             NOT NULL DEFAULT 0 COMMENT 'people hit so far',
  finished_at     DATETIME(3)     NULL COMMENT 'UTC',
  undone_by       BIGINT          NULL COMMENT 'account of who took it back',
  undone_at       DATETIME(3)     NULL COMMENT 'UTC; when that was asked',
  undo_reason     VARBINARY(2100) NULL COMMENT 'AES-GCM, first byte is the key version; why it was taken back',
  undone          INT             NOT NULL DEFAULT 0 COMMENT 'people for whom it was taken back so far',
  KEY board_act_place (organisation_id, asked_at),
  KEY board_act_account (account_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE board_view (
  id         BIGINT       NOT NULL PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  name       VARCHAR(60)  NOT NULL,
  address    VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the address of the board says',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY board_view_name (account_id, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A step of a reminder names requirement, last day and whom it is about.
ALTER TABLE notice
  MODIFY COLUMN step VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'which of the rule''s steps, or the fact it speaks of';
