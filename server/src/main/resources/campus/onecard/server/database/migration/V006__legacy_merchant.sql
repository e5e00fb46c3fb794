INSERT INTO merchant (id, name) VALUES (1, '旧一卡通系统');
