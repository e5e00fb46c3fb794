INSERT INTO outlet (id, merchant_id, name, place, kind) VALUES (1, 1, '旧一卡通系统', '余额结转', 'LEGACY');
