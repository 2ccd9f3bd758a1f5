//! Which street nodes hang together, so that nobody is snapped to a courtyard one cannot leave.

/// Size of the component of each node, by union-find over the edges (halving paths, smaller under larger).
pub(super) fn component_sizes(nodes: usize, edges: impl Iterator<Item = (u32, u32)>) -> Vec<u32> {
    let mut parent: Vec<u32> = (0..nodes as u32).collect();
    let mut size = vec![1_u32; nodes];
    for (a, b) in edges {
        let (a, b) = (root(&mut parent, a), root(&mut parent, b));
        if a != b {
            let (small, large) = if size[a as usize] < size[b as usize] { (a, b) } else { (b, a) };
            parent[small as usize] = large;
            size[large as usize] += size[small as usize];
        }
    }
    (0..nodes as u32).map(|node| size[root(&mut parent, node) as usize]).collect()
}

fn root(parent: &mut [u32], mut node: u32) -> u32 {
    while parent[node as usize] != node {
        parent[node as usize] = parent[parent[node as usize] as usize];
        node = parent[node as usize];
    }
    node
}
