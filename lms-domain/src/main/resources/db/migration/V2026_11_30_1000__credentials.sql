-- National certificates, which have no end, and their registrations, which have one.

CREATE TABLE national_certificate (
  id                BIGINT         NOT NULL PRIMARY KEY,
  person_id         BIGINT         NOT NULL,
  level             VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number            VARBINARY(200) NULL COMMENT 'AES-GCM, first byte is the key version; NULL once erased',
  number_lookup     BINARY(32)     NULL COMMENT 'HMAC-SHA-256 of the normalised number',
  number_lookup_key SMALLINT       NULL COMMENT 'version of the key behind number_lookup',
  issued_on         DATE           NOT NULL COMMENT 'local day on the paper',
  passed_on         DATE           NULL COMMENT 'from which the term of the first registration counts; NULL: the day of issue',
  evidence_file_id  BIGINT         NULL COMMENT 'in stored_file; no foreign key, the rooms do not know each other',
  recorded_at       DATETIME(3)    NOT NULL COMMENT 'UTC',
  recorded_by       BIGINT         NULL COMMENT 'account; NULL: the system itself',
  verified_at       DATETIME(3)    NULL COMMENT 'UTC',
  verified_by       BIGINT         NULL COMMENT 'account, never recorded_by',
  withdrawn_at      DATETIME(3)    NULL COMMENT 'UTC; NULL: it stands',
  withdrawn_by      BIGINT         NULL,
  withdrawn_why     VARCHAR(500)   NOT NULL DEFAULT '',
  standing_number   BINARY(32) AS (IF(withdrawn_at IS NULL, number_lookup, NULL)) STORED
    COMMENT 'two that stand never have one number',
  UNIQUE KEY national_certificate_number (standing_number),
  KEY national_certificate_person (person_id, issued_on),
  KEY national_certificate_file (evidence_file_id),
  CONSTRAINT national_certificate_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A certificate that the person herself brings; it becomes one on record when HR has seen its evidence.
CREATE TABLE certificate_claim (
  id             BIGINT         NOT NULL PRIMARY KEY,
  person_id      BIGINT         NOT NULL,
  account_id     BIGINT         NOT NULL COMMENT 'who brought it',
  certificate_id BIGINT         NULL COMMENT 'already on record, and only evidence is brought; or what became of it',
  level          VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number         VARBINARY(200) NULL COMMENT 'AES-GCM, first byte is the key version; NULL once it is decided',
  issued_on      DATE           NOT NULL,
  passed_on      DATE           NULL,
  file_id        BIGINT         NOT NULL COMMENT 'evidence, in stored_file',
  state          VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at             DATETIME(3)    NOT NULL COMMENT 'UTC',
  decided_at     DATETIME(3)    NULL,
  decided_by     BIGINT         NULL COMMENT 'account of HR',
  answer         VARCHAR(500)   NOT NULL DEFAULT '' COMMENT 'why it was returned',
  KEY certificate_claim_person (person_id, at),
  KEY certificate_claim_state (state, at),
  KEY certificate_claim_file (file_id),
  CONSTRAINT certificate_claim_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- An application for a registration; what it says and how far it is stands in its steps, the last one counts.
CREATE TABLE registration_form (
  id             BIGINT      NOT NULL PRIMARY KEY,
  person_id      BIGINT      NOT NULL,
  certificate_id BIGINT      NOT NULL,
  kind           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FIRST or RENEWAL',
  recorded_at    DATETIME(3) NOT NULL COMMENT 'UTC',
  recorded_by    BIGINT      NULL COMMENT 'account; NULL: the system itself',
  KEY registration_form_person (person_id, id),
  KEY registration_form_certificate (certificate_id),
  CONSTRAINT registration_form_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT registration_form_certificate_fk FOREIGN KEY (certificate_id) REFERENCES national_certificate (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE registration_form_step (
  form_id BIGINT       NOT NULL,
  seq     INT          NOT NULL,
  state   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_day  DATE         NOT NULL COMMENT 'local day on which it happened',
  office  VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'where it is handed in',
  note    VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'free text, goes with her',
  at      DATETIME(3)  NOT NULL COMMENT 'UTC',
  account_id BIGINT    NULL,
  PRIMARY KEY (form_id, seq),
  KEY registration_form_step_state (state, on_day),
  CONSTRAINT registration_form_step_fk FOREIGN KEY (form_id) REFERENCES registration_form (id)
) COMMENT 'append-only; erasable: note' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Registrations that were completed; forms on their way are no rows here.
CREATE TABLE registration (
  id             BIGINT       NOT NULL PRIMARY KEY,
  person_id      BIGINT       NOT NULL,
  certificate_id BIGINT       NOT NULL,
  level          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the certificate',
  kind           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FIRST or RENEWAL',
  registered_on  DATE         NOT NULL COMMENT 'local day on which the authority registered her',
  from_day       DATE         NOT NULL,
  until_day      DATE         NOT NULL COMMENT 'exclusive; the last valid day is the one before',
  form_id        BIGINT       NULL COMMENT 'the form it was made by; NULL: entered or imported',
  recorded_at    DATETIME(3)  NOT NULL COMMENT 'UTC',
  recorded_by    BIGINT       NULL COMMENT 'account; NULL: the system itself',
  withdrawn_at   DATETIME(3)  NULL COMMENT 'UTC; NULL: it stands',
  withdrawn_by   BIGINT       NULL,
  withdrawn_why  VARCHAR(500) NOT NULL DEFAULT '',
  KEY registration_person (person_id, from_day),
  KEY registration_certificate (certificate_id, from_day),
  KEY registration_until (until_day),
  CONSTRAINT registration_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT registration_certificate_fk FOREIGN KEY (certificate_id) REFERENCES national_certificate (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
