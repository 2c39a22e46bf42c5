-- For how long what is kept, why, and who says so. A change is a new row from a day on.
CREATE TABLE retention_kind (
  kind         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  least_months INT          NOT NULL COMMENT 'no shorter period can be set; 0: none',
  citation     VARCHAR(300) NOT NULL COMMENT 'where the least period comes from; empty: nowhere',
  source       VARCHAR(300) NOT NULL DEFAULT '',
  status       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'how sure the citation is'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE retention_period (
  id         BIGINT       NOT NULL PRIMARY KEY,
  kind       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  months     INT          NOT NULL,
  from_day   DATE         NOT NULL COMMENT 'first local day on which it holds',
  reason     VARCHAR(300) NOT NULL,
  account_id BIGINT       NULL COMMENT 'who set it; NULL: the installation began with it',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY retention_period_kind (kind, from_day),
  CONSTRAINT retention_period_kind_fk FOREIGN KEY (kind) REFERENCES retention_kind (kind)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO retention_kind (kind, least_months, citation, source, status) VALUES
  ('requests', 0, '', '', 'HOUSE_DEFAULT'),
  ('notices', 0, '', '', 'HOUSE_DEFAULT'),
  ('correction-requests', 36, '个人信息处理记录保存不少于三年', '《个人信息保护法》第五十六条、《网络数据安全管理条例》第十二条', 'IN_FORCE'),
  ('learning-time', 0, '', '', 'HOUSE_DEFAULT'),
  ('action-log', 6, '网络日志留存不少于六个月', '《网络安全法》第二十一条（三）', 'IN_FORCE'),
  ('looked-at', 36, '个人信息处理记录保存不少于三年', '《个人信息保护法》第五十六条、《网络数据安全管理条例》第十二条', 'IN_FORCE');

INSERT INTO retention_period (id, kind, months, from_day, reason, at) VALUES
  (1, 'requests', 1, '2026-01-01', '客户端重试的期限', '2026-11-28 00:00:00'),
  (2, 'notices', 24, '2026-01-01', '已读或已过期的通知', '2026-11-28 00:00:00'),
  (3, 'correction-requests', 36, '2026-01-01', '已处理的更正申请', '2026-11-28 00:00:00'),
  (4, 'learning-time', 36, '2026-01-01', '学完课程后的学习过程，供申诉核查', '2026-11-28 00:00:00'),
  (5, 'action-log', 36, '2026-01-01', '与处理记录一致', '2026-11-28 00:00:00'),
  (6, 'looked-at', 36, '2026-01-01', '处理记录', '2026-11-28 00:00:00');
