INSERT INTO outlet (id, merchant_id, name, place, kind) VALUES (0, 0, '卡务中心', '师生事务大厅', 'OFFICE');
