-- The same rows for martin: what stands where, and the hexagons; a function per layer that says what our tiles say.
create extension postgis;
create unlogged table things (
    id uuid primary key, what text not null, lon double precision not null, lat double precision not null,
    hexagon text not null, is_public boolean not null, is_person boolean not null,
    ends_at bigint, at geometry(point, 3857)
);
create unlogged table hexagons (
    cell text primary key, lon double precision not null, lat double precision not null, outline geometry(polygon, 3857) not null
);
\copy things (id, what, lon, lat, hexagon, is_public, is_person, ends_at) from 'things.tsv'
update things set at = st_transform(st_setsrid(st_makepoint(lon, lat), 4326), 3857);
create table drawn (cell text, lon double precision, lat double precision, wkt text);
\copy drawn from 'hexagons.tsv'
insert into hexagons select cell, lon, lat, st_transform(st_geomfromtext(wkt, 4326), 3857) from drawn;
create index on things using gist (at) where is_public and not is_person;
create index on things (hexagon) where is_public and not is_person;
create index on hexagons using gist (outline);
vacuum analyze things;
vacuum analyze hexagons;

create function tile_hexagons(z integer, x integer, y integer) returns bytea language sql stable parallel safe as $$
    with frame as (select st_tileenvelope(z, x, y) as tile, st_tileenvelope(z, x, y, margin => 128.0 / 4096) as wide),
    counted as (
        select hexagons.cell, hexagons.outline, hexagons.lon, hexagons.lat, count(*)::integer as count
        from frame join hexagons on hexagons.outline && frame.wide join things on things.hexagon = hexagons.cell
        where is_public and not is_person and (ends_at is null or ends_at > 1795000000)
        group by hexagons.cell
    ),
    classed as (
        select *, case when count < 3 then 1 when count < 5 then 2 when count < 8 then 3 else 4 end as class from counted
    ),
    surfaces as (
        select st_asmvtgeom(outline, tile, 4096, 128, true) as geom, cell, count, class from classed, frame
    ),
    figures as (
        select st_asmvtgeom(st_transform(st_setsrid(st_makepoint(lon, lat), 4326), 3857), tile, 4096, 0, true) as geom,
            count, class
        from classed, frame
    )
    select (select st_asmvt(surfaces, 'hexagons', 4096, 'geom') from surfaces where geom is not null)
        || (select st_asmvt(figures, 'figures', 4096, 'geom') from figures where geom is not null)
$$;

create function tile_places(z integer, x integer, y integer) returns bytea language sql stable parallel safe as $$
    with frame as (select st_tileenvelope(z, x, y) as tile, st_tileenvelope(z, x, y, margin => 128.0 / 4096) as wide),
    near as (
        select id, what, lon, lat, at from things join frame on things.at && frame.wide
        where is_public and not is_person and (ends_at is null or ends_at > 1795000000)
    ),
    spots as (
        select at, id::text as id, what, 1 as count from near where z > 14
        union all
        select st_transform(st_setsrid(st_makepoint(avg(lon), avg(lat)), 4326), 3857),
            case when count(*) = 1 then min(id::text) end, case when count(*) = 1 then min(what) end, count(*)::integer
        from near where z <= 14
        -- Sixteen squares along a side of a tile.
        group by floor((st_x(at) / 40075016.68557849 + 0.5) * 2 ^ z * 16), floor((0.5 - st_y(at) / 40075016.68557849) * 2 ^ z * 16)
    ),
    drawn as (select st_asmvtgeom(at, tile, 4096, 0, true) as geom, id, what, count from spots, frame)
    select st_asmvt(drawn, 'places', 4096, 'geom') from drawn where geom is not null
$$;
