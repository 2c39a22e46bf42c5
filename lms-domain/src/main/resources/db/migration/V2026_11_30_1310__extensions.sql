-- A make-up window that ends later for somebody: of one person, one requirement and one year, added and taken back, never changed.
CREATE TABLE hours_extension (
  id           BIGINT      NOT NULL PRIMARY KEY,
  person_id    BIGINT      NOT NULL COMMENT 'the record under which it was entered; hers is found through person.main_id',
  rule_id      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  credit_year  SMALLINT    NOT NULL COMMENT 'the year whose hours may still be earned',
  until_day    DATE        NOT NULL COMMENT 'first day after the window',
  batch_id     BIGINT      NULL COMMENT 'what was entered together with it',
  recorded_at  DATETIME(3) NOT NULL COMMENT 'UTC',
  recorded_by  BIGINT      NOT NULL COMMENT 'account of who entered it',
  withdrawn_at DATETIME(3) NULL COMMENT 'UTC',
  withdrawn_by BIGINT      NULL COMMENT 'account of who took it back',
  KEY hours_extension_person (person_id, rule_id, credit_year),
  KEY hours_extension_until (until_day),
  KEY hours_extension_batch (batch_id, person_id),
  CONSTRAINT hours_extension_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Why, and why it was taken back. Forgotten with the person.
CREATE TABLE hours_extension_note (
  extension_id BIGINT          NOT NULL PRIMARY KEY,
  reason       VARBINARY(2100) NOT NULL COMMENT 'AES-GCM, first byte is the key version; may tell of health',
  withdrawal   VARBINARY(2100) NULL COMMENT 'AES-GCM, first byte is the key version; why it was taken back',
  CONSTRAINT hours_extension_note_fk FOREIGN KEY (extension_id) REFERENCES hours_extension (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- What was entered for many at once can be taken back at once.
ALTER TABLE exemption
  ADD COLUMN batch_id BIGINT NULL COMMENT 'what was entered together with it' AFTER replaces_id,
  ADD KEY exemption_batch (batch_id, person_id);
