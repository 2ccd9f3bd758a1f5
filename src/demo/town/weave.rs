//! Weaves the streets into one network: where two lines meet they share a node, long pieces get nodes in between, and
//! what hangs on nothing is left out.
use super::{
    plane::{P, along, meet},
    segments::Segments,
    street::Street,
};

/// A street longer than this without a node gets one.
const STEP: f64 = 27.0;
/// Points nearer than this are one node.
const SAME: f64 = 1.6;

/// Nodes, and per street its nodes in order.
pub(super) struct Net {
    pub nodes: Vec<P>,
    pub ways: Vec<Vec<u32>>,
}

/// Weaves all streets; those that cannot be reached from the others are removed from the list.
pub(super) fn weave(streets: &mut Vec<Street>) -> Net {
    join_ends(streets);
    let segments = Segments::new(streets.iter().map(|street| street.line.as_slice()));
    let mut cuts = crossings(&segments);
    let mut nodes = Nodes::new();
    let mut ways = vec![Vec::new(); streets.len()];
    for (number, piece) in segments.pieces.iter().enumerate() {
        let cut = &mut cuts[number];
        cut.sort_by(|a, b| a.0.total_cmp(&b.0));
        let knots: Vec<P> = [piece.a].into_iter().chain(cut.iter().map(|(_, at)| *at)).chain([piece.b]).collect();
        let way: &mut Vec<u32> = &mut ways[piece.line];
        for point in along(&knots, STEP) {
            let node = nodes.of(point);
            if way.last() != Some(&node) {
                way.push(node);
            }
        }
    }
    let mut net = Net { nodes: nodes.points, ways };
    keep_connected(streets, &mut net);
    net
}

fn join_ends(streets: &mut [Street]) {
    let segments = Segments::new(streets.iter().map(|street| street.line.as_slice()));
    for (number, street) in streets.iter_mut().enumerate() {
        for (end, wanted) in street.join.into_iter().enumerate() {
            let line = &mut street.line;
            let at = if end == 0 { line.first() } else { line.last() };
            let Some(&at) = at.filter(|_| wanted) else { continue };
            if let Some((foot, _, far)) = segments.nearest(at, 48.0, |piece| piece.line != number)
                && far > 0.01
            {
                line.insert(if end == 0 { 0 } else { line.len() }, foot);
            }
        }
    }
}

/// Per piece the points where another line meets it, with their share of its length.
fn crossings(segments: &Segments) -> Vec<Vec<(f64, P)>> {
    let mut cuts = vec![Vec::new(); segments.pieces.len()];
    let mut seen = vec![u32::MAX; segments.pieces.len()];
    for (one, piece) in segments.pieces.iter().enumerate() {
        for other in segments.near(piece.a, piece.b, 1.0) {
            let second = segments.pieces[other as usize];
            let known = std::mem::replace(&mut seen[other as usize], one as u32) == one as u32;
            if known || other as usize <= one || second.line == piece.line && second.part.abs_diff(piece.part) < 2 {
                continue;
            }
            let Some((share, back)) = meet(piece.a, piece.b, second.a, second.b) else { continue };
            let slack = |from: P, to: P| 1.0 / from.to(to).max(1.0);
            let (loose, loose_back) = (slack(piece.a, piece.b), slack(second.a, second.b));
            let within = |share: f64, loose: f64| (-loose..=1.0 + loose).contains(&share);
            if within(share, loose) && within(back, loose_back) {
                let at = piece.a.towards(piece.b, share.clamp(0.0, 1.0));
                cuts[one].push((share.clamp(0.0, 1.0), at));
                cuts[other as usize].push((back.clamp(0.0, 1.0), at));
            }
        }
    }
    cuts
}

/// Points that become nodes, those nearer than [`SAME`] only once.
struct Nodes {
    points: Vec<P>,
    squares: std::collections::HashMap<(i32, i32), Vec<u32>>,
}

impl Nodes {
    fn new() -> Self {
        Self { points: Vec::new(), squares: std::collections::HashMap::new() }
    }

    fn of(&mut self, point: P) -> u32 {
        let square = |metres: f64| (metres / 4.0).floor() as i32;
        for row in square(point.y - SAME)..=square(point.y + SAME) {
            for col in square(point.x - SAME)..=square(point.x + SAME) {
                let known = self.squares.get(&(col, row)).map(Vec::as_slice).unwrap_or_default();
                if let Some(&node) = known.iter().find(|&&node| self.points[node as usize].to(point) <= SAME) {
                    return node;
                }
            }
        }
        let node = self.points.len() as u32;
        self.points.push(point);
        self.squares.entry((square(point.x), square(point.y))).or_default().push(node);
        node
    }
}

fn keep_connected(streets: &mut Vec<Street>, net: &mut Net) {
    let mut root: Vec<u32> = (0..net.nodes.len() as u32).collect();
    fn top(root: &mut [u32], mut node: u32) -> u32 {
        while root[node as usize] != node {
            root[node as usize] = root[root[node as usize] as usize];
            node = root[node as usize];
        }
        node
    }
    let mut size = vec![1_u32; net.nodes.len()];
    for way in &net.ways {
        for pair in way.windows(2) {
            let (a, b) = (top(&mut root, pair[0]), top(&mut root, pair[1]));
            if a != b {
                root[b as usize] = a;
                size[a as usize] += size[b as usize];
            }
        }
    }
    let main = (0..net.nodes.len() as u32).max_by_key(|&node| size[node as usize]).map(|node| top(&mut root, node));
    let keep: Vec<bool> = net.ways.iter().map(|way| way.len() > 1 && Some(top(&mut root, way[0])) == main).collect();
    let mut kept = keep.iter();
    streets.retain(|_| *kept.next().unwrap_or(&false));
    let mut kept = keep.iter();
    net.ways.retain(|_| *kept.next().unwrap_or(&false));
}
