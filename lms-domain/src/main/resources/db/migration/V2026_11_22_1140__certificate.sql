-- Papers that the system issues. A paper is a fact; what happens to it later is another fact.

CREATE TABLE proof (
  id           BIGINT       NOT NULL PRIMARY KEY,
  number       CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'random, cannot be guessed',
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id    BIGINT       NOT NULL,
  subject      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'rule id or course id',
  period_from  DATE         NOT NULL,
  period_until DATE         NOT NULL COMMENT 'exclusive',
  no           INT          NOT NULL COMMENT 'a later one for the same subject and period supersedes the earlier',
  issued_at    DATETIME(3)  NOT NULL,
  issued_on    DATE         NOT NULL COMMENT 'local day',
  holder_name  VARCHAR(60)  NOT NULL COMMENT 'as it was on the day of issue',
  organisation VARCHAR(120) NOT NULL COMMENT 'as it was on the day of issue',
  title_zh     VARCHAR(200) NOT NULL,
  title_en     VARCHAR(200) NOT NULL,
  hours        DECIMAL(8,2) NULL COMMENT '学时; NULL where no rule converts minutes',
  minutes      INT          NOT NULL,
  needed       DECIMAL(8,2) NULL,
  status       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'standing on the day of issue',
  rule_version INT          NOT NULL,
  ledger_seq   INT          NOT NULL COMMENT 'head of the person''s ledger on issue',
  ledger_mac   BINARY(32)   NOT NULL,
  UNIQUE KEY proof_number (number),
  UNIQUE KEY proof_subject (person_id, kind, subject, period_from, no),
  CONSTRAINT proof_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE proof_revocation (
  proof_id   BIGINT       NOT NULL PRIMARY KEY,
  revoked_at DATETIME(3)  NOT NULL,
  account_id BIGINT       NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  CONSTRAINT proof_revocation_fk FOREIGN KEY (proof_id) REFERENCES proof (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
