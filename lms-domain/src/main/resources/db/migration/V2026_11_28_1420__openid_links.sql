-- Which account somebody may use whom an identity provider vouches for.
CREATE TABLE openid_link (
  account_id     BIGINT         NOT NULL,
  issuer         VARCHAR(200)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject        VARBINARY(600) NOT NULL COMMENT 'AES-GCM, first byte is the key version',
  subject_lookup BINARY(32)     NOT NULL COMMENT 'HMAC-SHA-256 of the subject',
  lookup_key     SMALLINT       NOT NULL COMMENT 'version of the key behind the lookup column',
  linked_at      DATETIME(3)    NOT NULL,
  linked_by      BIGINT         NOT NULL COMMENT 'account: her own or an administrator''s',
  PRIMARY KEY (account_id, issuer),
  UNIQUE KEY openid_link_subject (issuer, subject_lookup),
  CONSTRAINT openid_link_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
