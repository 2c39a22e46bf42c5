-- What is bound where is remembered between requests for as long as this stays as it is.

CREATE TABLE rule_stamp (
  one   TINYINT NOT NULL PRIMARY KEY,
  stamp BIGINT  NOT NULL COMMENT 'another one after every change of versions and bindings'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO rule_stamp (one, stamp) VALUES (1, 1);
