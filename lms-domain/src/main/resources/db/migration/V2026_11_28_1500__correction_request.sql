-- What a person asks to have corrected about herself, and what HR decided. What she wants to stand there is sealed.
CREATE TABLE correction_request (
  id         BIGINT         NOT NULL PRIMARY KEY,
  person_id  BIGINT         NOT NULL,
  account_id BIGINT         NOT NULL COMMENT 'who asked',
  field      VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wanted     VARBINARY(600) NOT NULL COMMENT 'AES-GCM, first byte is the key version; masked once it is decided',
  note       VARCHAR(500)   NOT NULL DEFAULT '' COMMENT 'in her own words',
  file_id    BIGINT         NULL COMMENT 'evidence, in stored_file; no foreign key, the rooms do not know each other',
  state      VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at         DATETIME(3)    NOT NULL COMMENT 'UTC',
  decided_at DATETIME(3)    NULL COMMENT 'UTC',
  decided_by BIGINT         NULL COMMENT 'account of HR',
  answer     VARCHAR(500)   NOT NULL DEFAULT '' COMMENT 'why it was returned',
  KEY correction_request_person (person_id, at),
  KEY correction_request_state (state, at),
  CONSTRAINT correction_request_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
