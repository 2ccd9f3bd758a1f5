//! What maplibre-rs is put together from, for one picture without a window.

use cgmath::Deg;
use maplibre::{
    coords::{TILE_SIZE, WorldCoords, Zoom},
    headless::{environment::HeadlessEnvironment, window::HeadlessMapWindowConfig},
    io::apc::SchedulerAsyncProcedureCall,
    kernel::{Kernel, KernelBuilder},
    platform::{http_client::ReqwestHttpClient, scheduler::TokioScheduler},
    render::{
        Renderer,
        error::RenderError,
        settings::{Backends, RendererSettings, WgpuSettings},
    },
    style::layer::{FillPaint, LayerPaint, StyleLayer},
    view_state::ViewState,
    window::{MapWindowConfig, WindowSize},
};

use crate::{colour::Colour, fault::Fault};

/// The angle at which a view of the renderer is 512 units high.
const VIEW_ANGLE: Deg<f64> = Deg(110.0);

/// The kernel. Its client is made because it cannot be without one, and is never used.
pub fn kernel(window: WindowSize) -> Kernel<HeadlessEnvironment> {
    KernelBuilder::new()
        .with_map_window_config(HeadlessMapWindowConfig::new(window))
        .with_http_client(ReqwestHttpClient::new(None))
        .with_apc(SchedulerAsyncProcedureCall::new(TokioScheduler::new()))
        .with_scheduler(TokioScheduler::new())
        .build()
}

/// The renderer, on Vulkan alone: it needs neither a screen nor, with Mesa's lavapipe, a graphics card.
///
/// # Errors
/// [`Fault::NoAdapter`].
pub fn renderer(kernel: &Kernel<HeadlessEnvironment>) -> Result<Renderer, Fault> {
    let settings = WgpuSettings { backends: Some(Backends::VULKAN), ..WgpuSettings::default() };
    let window = kernel.map_window_config().create();
    let waiting = tokio::runtime::Builder::new_current_thread().build();
    let waiting = waiting.map_err(|fault| Fault::Drawing(fault.to_string()))?;
    let found = waiting.block_on(Renderer::initialize_headless(&window, settings, RendererSettings::default()));
    found.map_err(|fault| match fault {
        RenderError::RequestDevice(_) => Fault::NoAdapter("no Vulkan driver gives a device".into()),
        other => Fault::NoAdapter(other.to_string()),
    })
}

/// The view whose height is exactly that of the tile 0/0/0, with the tile's middle in its own.
pub fn whole_tile(window: WindowSize) -> ViewState {
    let middle = WorldCoords::from((TILE_SIZE / 2.0, TILE_SIZE / 2.0));
    ViewState::new(window, middle, Zoom::default(), Deg(0.0), VIEW_ANGLE)
}

/// A layer in one colour. Layers are known by their number, which is also their height: 0 is never seen.
pub fn style(colour: Colour, index: u32) -> StyleLayer {
    let Colour([red, green, blue]) = colour;
    let fill_color = Some(csscolorparser::Color::from_rgba8(red, green, blue, u8::MAX));
    StyleLayer {
        index,
        id: index.to_string(),
        source_layer: Some(index.to_string()),
        paint: Some(LayerPaint::Fill(FillPaint { fill_color })),
        ..StyleLayer::default()
    }
}
