-- What is on record about a person besides her name, what she was called before, and by what her names are found.

ALTER TABLE person
  MODIFY COLUMN id_number_lookup BINARY(32) NULL
    COMMENT 'HMAC-SHA-256 of the normalised number; the kind before it and a colon when it is no ID card',
  ADD COLUMN document_kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of id_number' AFTER certificate_level,
  ADD COLUMN birth_date DATE NULL,
  ADD COLUMN phone VARBINARY(80) NULL COMMENT 'AES-GCM, first byte is the key version',
  ADD COLUMN phone_lookup BINARY(32) NULL COMMENT 'HMAC-SHA-256 of the normalised number; several people may share one',
  ADD COLUMN phone_lookup_key SMALLINT NULL COMMENT 'version of the key behind phone_lookup',
  ADD KEY person_phone (phone_lookup),
  ADD KEY person_birth (birth_date, name);

UPDATE person SET document_kind = 'ID_CARD' WHERE id_number IS NOT NULL;

CREATE TABLE person_former_name (
  person_id BIGINT      NOT NULL,
  name      VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (person_id, name),
  CONSTRAINT person_former_name_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person_name_key (
  word      VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'a name or its reading, from one of its parts to the end',
  person_id BIGINT       NOT NULL,
  former    BOOLEAN      NOT NULL COMMENT 'of a former name',
  PRIMARY KEY (word, person_id, former),
  KEY person_name_key_person (person_id)
) COMMENT 'derived' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person_name_key_state (
  version   INT         NOT NULL PRIMARY KEY COMMENT 'by which rules the keys were made',
  filled_at DATETIME(3) NOT NULL COMMENT 'UTC'
) COMMENT 'derived' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- That something about a person was corrected, by whom and why; what it said before lies beside it and may be erased.
CREATE TABLE person_fact_event (
  id         BIGINT       NOT NULL PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  fields     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what was corrected, never the values',
  reason     VARCHAR(500) NOT NULL DEFAULT '',
  account_id BIGINT       NULL COMMENT 'who entered it; NULL: the system itself',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY person_fact_event_person (person_id, at),
  CONSTRAINT person_fact_event_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE person_fact_before (
  event_id BIGINT         NOT NULL,
  field    VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said     VARBINARY(600) NOT NULL COMMENT 'AES-GCM, first byte is the key version',
  PRIMARY KEY (event_id, field),
  CONSTRAINT person_fact_before_event_fk FOREIGN KEY (event_id) REFERENCES person_fact_event (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
