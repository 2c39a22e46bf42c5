-- Leave, and being excused from a requirement: dated, of one person, added and taken back, never changed.
CREATE TABLE exemption (
  id           BIGINT      NOT NULL PRIMARY KEY,
  person_id    BIGINT      NOT NULL COMMENT 'the record under which it was entered; hers is found through person.main_id',
  kind         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'MATERNITY, ILLNESS, STUDY, SECONDMENT, DECISION, OTHER',
  from_day     DATE        NOT NULL,
  until_day    DATE        NOT NULL COMMENT 'first day after it',
  rule_id      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the requirement it is about; NULL for every one',
  replaces_id  BIGINT      NULL COMMENT 'the longer one that was ended early',
  recorded_at  DATETIME(3) NOT NULL COMMENT 'UTC',
  recorded_by  BIGINT      NOT NULL COMMENT 'account of who entered it',
  withdrawn_at DATETIME(3) NULL COMMENT 'UTC',
  withdrawn_by BIGINT      NULL COMMENT 'account of who took it back',
  KEY exemption_person (person_id, from_day),
  KEY exemption_days (until_day, from_day),
  UNIQUE KEY exemption_replaces (replaces_id),
  CONSTRAINT exemption_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What is personal about it: why, why it was taken back, what proves it. Forgotten with the person.
CREATE TABLE exemption_note (
  exemption_id BIGINT          NOT NULL PRIMARY KEY,
  reason       VARBINARY(2100) NOT NULL COMMENT 'AES-GCM, first byte is the key version; may tell of health',
  file_id      BIGINT          NULL COMMENT 'evidence, in stored_file; no foreign key, the rooms do not know each other',
  withdrawal   VARBINARY(2100) NULL COMMENT 'AES-GCM, first byte is the key version; why it was taken back',
  KEY exemption_note_file (file_id),
  CONSTRAINT exemption_note_fk FOREIGN KEY (exemption_id) REFERENCES exemption (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
