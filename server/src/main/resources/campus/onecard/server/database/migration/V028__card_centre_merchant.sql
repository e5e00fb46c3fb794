INSERT INTO merchant (id, name) VALUES (0, '校园卡务中心');
