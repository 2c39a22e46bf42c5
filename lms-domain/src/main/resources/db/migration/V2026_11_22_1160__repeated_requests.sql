-- What a program's request was answered with, so that a repeat gets the same answer. A memory of some weeks, no fact.

CREATE TABLE repeated_request (
  account_id      BIGINT       NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'chosen by the client',
  request_hash    BINARY(32)   NOT NULL COMMENT 'SHA-256 of method, path and body',
  status          SMALLINT     NOT NULL COMMENT 'HTTP status of the first answer; 0 only inside its transaction',
  body            MEDIUMTEXT   NOT NULL COMMENT 'JSON of the first answer',
  at              DATETIME(3)  NOT NULL COMMENT 'UTC',
  PRIMARY KEY (account_id, idempotency_key),
  KEY repeated_request_at (at),
  CONSTRAINT repeated_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
