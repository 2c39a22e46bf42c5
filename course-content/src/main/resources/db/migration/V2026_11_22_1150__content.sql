-- The content store: immutable pieces, named by the hash of what they are.

CREATE TABLE content_piece (
  hash  BINARY(32) NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the bytes',
  bytes LONGBLOB   NOT NULL
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
