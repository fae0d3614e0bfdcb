/**
 * The members of the types of matplotlib, seaborn, Pillow, networkx, requests and PyTorch, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const drawingTypes: Readonly<Record<string, string>> = {
  Figure: `
    add_artist add_axes add_axobserver add_callback add_gridspec add_subfigure add_subplot
    align_labels align_titles align_xlabels align_ylabels artists autofmt_xdate axes bbox
    bbox_inches callbacks canvas clear clf clipbox colorbar contains convert_xunits convert_yunits
    delaxes dpi dpi_scale_trans draw draw_artist draw_without_rendering execute_constrained_layout
    figbbox figimage figure findobj format_cursor_data frameon gca get_agg_filter get_alpha
    get_animated get_axes get_children get_clip_box get_clip_on get_clip_path get_constrained_layout
    get_constrained_layout_pads get_cursor_data get_default_bbox_extra_artists get_dpi get_edgecolor
    get_facecolor get_figheight get_figure get_figwidth get_frameon get_gid get_in_layout get_label
    get_layout_engine get_linewidth get_mouseover get_path_effects get_picker get_rasterized
    get_size_inches get_sketch_params get_snap get_suptitle get_supxlabel get_supylabel
    get_tight_layout get_tightbbox get_transform get_transformed_clip_path_and_affine get_url
    get_visible get_window_extent get_zorder ginput have_units images is_transform_set legend
    legends lines mouseover number patch patches pchanged pick pickable properties remove
    remove_callback savefig sca set set_agg_filter set_alpha set_animated set_canvas set_clip_box
    set_clip_on set_clip_path set_constrained_layout set_constrained_layout_pads set_dpi
    set_edgecolor set_facecolor set_figheight set_figure set_figwidth set_frameon set_gid
    set_in_layout set_label set_layout_engine set_linewidth set_mouseover set_path_effects
    set_picker set_rasterized set_size_inches set_sketch_params set_snap set_tight_layout
    set_transform set_url set_visible set_zorder show stale stale_callback sticky_edges subfigs
    subfigures subplot_mosaic subplotpars subplots subplots_adjust suppressComposite suptitle
    supxlabel supylabel text texts tight_layout transFigure transSubfigure update update_from
    waitforbuttonpress zorder`,
  Axes: `
    ArtistList acorr add_artist add_callback add_child_axes add_collection add_container add_image
    add_line add_patch add_table angle_spectrum annotate apply_aspect arrow artists autoscale
    autoscale_view axes axhline axhspan axis axison axline axvline axvspan bar bar_label barbs barh
    bbox boxplot broken_barh bxp callbacks can_pan can_zoom child_axes cla clabel clear clipbox
    cohere collections containers contains contains_point contour contourf convert_xunits
    convert_yunits csd dataLim drag_pan draw draw_artist ecdf end_pan errorbar eventplot figure fill
    fill_between fill_betweenx findobj fmt_xdata fmt_ydata format_coord format_cursor_data
    format_xdata format_ydata get_adjustable get_agg_filter get_alpha get_anchor get_animated
    get_aspect get_autoscale_on get_autoscalex_on get_autoscaley_on get_axes_locator get_axisbelow
    get_box_aspect get_children get_clip_box get_clip_on get_clip_path get_cursor_data
    get_data_ratio get_default_bbox_extra_artists get_facecolor get_fc get_figure
    get_forward_navigation_events get_frame_on get_gid get_gridspec get_images get_in_layout
    get_label get_legend get_legend_handles_labels get_lines get_mouseover get_navigate
    get_navigate_mode get_path_effects get_picker get_position get_rasterization_zorder
    get_rasterized get_renderer_cache get_shared_x_axes get_shared_y_axes get_sketch_params get_snap
    get_subplotspec get_tightbbox get_title get_transform get_transformed_clip_path_and_affine
    get_url get_visible get_window_extent get_xaxis get_xaxis_text1_transform
    get_xaxis_text2_transform get_xaxis_transform get_xbound get_xgridlines get_xinverted get_xlabel
    get_xlim get_xmajorticklabels get_xmargin get_xminorticklabels get_xscale get_xticklabels
    get_xticklines get_xticks get_yaxis get_yaxis_text1_transform get_yaxis_text2_transform
    get_yaxis_transform get_ybound get_ygridlines get_yinverted get_ylabel get_ylim
    get_ymajorticklabels get_ymargin get_yminorticklabels get_yscale get_yticklabels get_yticklines
    get_yticks get_zorder grid grouped_bar has_data have_units hexbin hist hist2d hlines
    ignore_existing_data_limits images imshow in_axes indicate_inset indicate_inset_zoom inset_axes
    invert_xaxis invert_yaxis is_transform_set label_outer legend legend_ lines locator_params
    loglog magnitude_spectrum margins matshow minorticks_off minorticks_on mouseover name patch
    patches pchanged pcolor pcolorfast pcolormesh phase_spectrum pick pickable pie pie_label plot
    plot_date properties psd quiver quiverkey redraw_in_frame relim remove remove_callback
    reset_position scatter secondary_xaxis secondary_yaxis semilogx semilogy set set_adjustable
    set_agg_filter set_alpha set_anchor set_animated set_aspect set_autoscale_on set_autoscalex_on
    set_autoscaley_on set_axes_locator set_axis_off set_axis_on set_axisbelow set_box_aspect
    set_clip_box set_clip_on set_clip_path set_facecolor set_fc set_figure
    set_forward_navigation_events set_frame_on set_gid set_in_layout set_label set_mouseover
    set_navigate set_navigate_mode set_path_effects set_picker set_position set_prop_cycle
    set_rasterization_zorder set_rasterized set_sketch_params set_snap set_subplotspec set_title
    set_transform set_url set_visible set_xbound set_xinverted set_xlabel set_xlim set_xmargin
    set_xscale set_xticklabels set_xticks set_ybound set_yinverted set_ylabel set_ylim set_ymargin
    set_yscale set_yticklabels set_yticks set_zorder sharex sharey specgram spines spy stackplot
    stairs stale stale_callback start_pan stem step sticky_edges streamplot table tables text texts
    tick_params ticklabel_format title titleOffsetTrans transAxes transData transLimits transScale
    tricontour tricontourf tripcolor triplot twinx twiny update update_datalim update_from
    use_sticky_edges viewLim violin violinplot vlines xaxis xaxis_date xaxis_inverted xcorr yaxis
    yaxis_date yaxis_inverted zorder`,
  BarContainer: `
    add_callback bottoms count datavalues errorbar get_children get_label index orientation patches
    pchanged position_centers remove remove_callback set_label stale tops`,
  Line2D: `
    add_callback axes clipbox contains convert_xunits convert_yunits draw drawStyleKeys drawStyles
    figure fillStyles filled_markers findobj format_cursor_data get_aa get_agg_filter get_alpha
    get_animated get_antialiased get_bbox get_c get_children get_clip_box get_clip_on get_clip_path
    get_color get_cursor_data get_dash_capstyle get_dash_joinstyle get_data get_drawstyle get_ds
    get_figure get_fillstyle get_gapcolor get_gid get_in_layout get_label get_linestyle
    get_linewidth get_ls get_lw get_marker get_markeredgecolor get_markeredgewidth
    get_markerfacecolor get_markerfacecoloralt get_markersize get_markevery get_mec get_mew get_mfc
    get_mfcalt get_mouseover get_ms get_path get_path_effects get_picker get_pickradius
    get_rasterized get_sketch_params get_snap get_solid_capstyle get_solid_joinstyle get_tightbbox
    get_transform get_transformed_clip_path_and_affine get_url get_visible get_window_extent
    get_xdata get_xydata get_ydata get_zorder have_units ind_offset is_dashed is_transform_set
    lineStyles markers mouseover pchanged pick pickable pickradius properties recache recache_always
    remove remove_callback set set_aa set_agg_filter set_alpha set_animated set_antialiased set_c
    set_clip_box set_clip_on set_clip_path set_color set_dash_capstyle set_dash_joinstyle set_dashes
    set_data set_drawstyle set_ds set_figure set_fillstyle set_gapcolor set_gid set_in_layout
    set_label set_linestyle set_linewidth set_ls set_lw set_marker set_markeredgecolor
    set_markeredgewidth set_markerfacecolor set_markerfacecoloralt set_markersize set_markevery
    set_mec set_mew set_mfc set_mfcalt set_mouseover set_ms set_path_effects set_picker
    set_pickradius set_rasterized set_sketch_params set_snap set_solid_capstyle set_solid_joinstyle
    set_transform set_url set_visible set_xdata set_ydata set_zorder stale stale_callback
    sticky_edges update update_from zorder`,
  FacetGrid: `
    add_legend apply ax axes axes_dict despine facet_axis facet_data fig figure legend map
    map_dataframe pipe refline savefig set set_axis_labels set_titles set_xlabels set_xticklabels
    set_ylabels set_yticklabels tick_params tight_layout`,
  PairGrid: `
    add_legend apply fig figure legend map map_diag map_lower map_offdiag map_upper pipe savefig set
    tick_params tight_layout`,
  JointGrid: `
    apply fig figure pipe plot plot_joint plot_marginals refline savefig set set_axis_labels`,
  Image: `
    alpha_composite apply_transparency close convert copy crop draft effect_spread entropy filter
    format format_description frombytes get_child_images get_flattened_data getbands getbbox
    getchannel getcolors getdata getexif getextrema getim getpalette getpixel getprojection getxmp
    has_transparency_data height histogram im load mode paste point putalpha putdata putpalette
    putpixel quantize readonly reduce remap_palette resize rotate save seek show size split tell
    thumbnail tobitmap tobytes toqimage toqpixmap transform transpose verify width`,
  Graph: `
    add_edge add_edges_from add_node add_nodes_from add_weighted_edges_from adj adjacency
    adjlist_inner_dict_factory adjlist_outer_dict_factory clear clear_edges copy degree
    edge_attr_dict_factory edge_subgraph edges get_edge_data graph_attr_dict_factory has_edge
    has_node is_directed is_multigraph name nbunch_iter neighbors node_attr_dict_factory
    node_dict_factory nodes number_of_edges number_of_nodes order remove_edge remove_edges_from
    remove_node remove_nodes_from size subgraph to_directed to_directed_class to_undirected
    to_undirected_class update`,
  DiGraph: `
    add_edge add_edges_from add_node add_nodes_from add_weighted_edges_from adj adjacency
    adjlist_inner_dict_factory adjlist_outer_dict_factory clear clear_edges copy degree
    edge_attr_dict_factory edge_subgraph edges get_edge_data graph_attr_dict_factory has_edge
    has_node has_predecessor has_successor in_degree in_edges is_directed is_multigraph name
    nbunch_iter neighbors node_attr_dict_factory node_dict_factory nodes number_of_edges
    number_of_nodes order out_degree out_edges pred predecessors remove_edge remove_edges_from
    remove_node remove_nodes_from reverse size subgraph succ successors to_directed
    to_directed_class to_undirected to_undirected_class update`,
  Response: `
    apparent_encoding close content cookies elapsed encoding headers history is_permanent_redirect
    is_redirect iter_content iter_lines json links next ok raise_for_status raw reason request
    status_code text url`,
  Tensor: `
    H T abs abs_ absolute absolute_ acos acos_ acosh acosh_ add add_ addbmm addbmm_ addcdiv addcdiv_
    addcmul addcmul_ addmm addmm_ addmv addmv_ addr addr_ adjoint all allclose amax amin aminmax
    angle any apply_ arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan arctan2
    arctan2_ arctan_ arctanh arctanh_ argmax argmin argsort argwhere as_strided as_strided_
    as_strided_scatter as_subclass asin asin_ asinh asinh_ atan atan2 atan2_ atan_ atanh atanh_
    backward baddbmm baddbmm_ bernoulli bernoulli_ bfloat16 bincount bitwise_and bitwise_and_
    bitwise_left_shift bitwise_left_shift_ bitwise_not bitwise_not_ bitwise_or bitwise_or_
    bitwise_right_shift bitwise_right_shift_ bitwise_xor bitwise_xor_ bmm bool broadcast_to byte
    cauchy_ ccol_indices cdouble ceil ceil_ cfloat chalf char cholesky cholesky_inverse
    cholesky_solve chunk clamp clamp_ clamp_max clamp_max_ clamp_min clamp_min_ clip clip_ clone
    coalesce col_indices conj conj_physical conj_physical_ const_data_ptr contiguous copy_ copysign
    copysign_ corrcoef cos cos_ cosh cosh_ count_nonzero cov cpu cross crow_indices cuda cummax
    cummin cumprod cumprod_ cumsum cumsum_ data data_ptr deg2rad deg2rad_ dense_dim dequantize det
    detach detach_ device diag diag_embed diagflat diagonal diagonal_scatter diff digamma digamma_
    dim dim_order dist div div_ divide divide_ dot double dsplit dtype eig element_size eq eq_ equal
    erf erf_ erfc erfc_ erfinv erfinv_ exp exp2 exp2_ exp_ expand expand_as expm1 expm1_
    exponential_ fill_ fill_diagonal_ fix fix_ flatten flip fliplr flipud float float_power
    float_power_ floor floor_ floor_divide floor_divide_ fmax fmin fmod fmod_ frac frac_ frexp
    gather gcd gcd_ ge ge_ geometric_ geqrf ger get_device grad grad_dtype grad_fn greater greater_
    greater_equal greater_equal_ gt gt_ half hardshrink hash_tensor heaviside heaviside_ histc
    histogram hsplit hypot hypot_ i0 i0_ igamma igamma_ igammac igammac_ imag index index_add
    index_add_ index_copy index_copy_ index_fill index_fill_ index_put index_put_ index_reduce
    index_reduce_ index_select indices inner int int_repr inverse ipu is_coalesced is_complex
    is_conj is_contiguous is_cpu is_cuda is_distributed is_floating_point is_inference is_ipu
    is_leaf is_maia is_meta is_mkldnn is_mps is_mtia is_neg is_nested is_nonzero is_pinned
    is_quantized is_same_size is_set_to is_shared is_signed is_sparse is_sparse_csr is_vulkan is_xla
    is_xpu isclose isfinite isinf isnan isneginf isposinf isreal istft item itemsize kron kthvalue
    layout lcm lcm_ ldexp ldexp_ le le_ lerp lerp_ less less_ less_equal less_equal_ lgamma lgamma_
    log log10 log10_ log1p log1p_ log2 log2_ log_ log_normal_ log_softmax logaddexp logaddexp2
    logcumsumexp logdet logical_and logical_and_ logical_not logical_not_ logical_or logical_or_
    logical_xor logical_xor_ logit logit_ logsumexp long lstsq lt lt_ lu lu_solve mH mT map2_ map_
    masked_fill masked_fill_ masked_scatter masked_scatter_ masked_select matmul matrix_exp
    matrix_power max maximum mean median min minimum mm mode module_load moveaxis movedim msort mtia
    mul mul_ multinomial multiply multiply_ mv mvlgamma mvlgamma_ name nan_to_num nan_to_num_
    nanmean nanmedian nanquantile nansum narrow narrow_copy nbytes ndim ndimension ne ne_ neg neg_
    negative negative_ nelement new new_empty new_empty_strided new_full new_ones new_tensor
    new_zeros nextafter nextafter_ nonzero nonzero_static norm normal_ not_equal not_equal_ numel
    numpy orgqr ormqr outer output_nr permute pin_memory pinverse polygamma polygamma_ positive pow
    pow_ prelu prod put put_ q_per_channel_axis q_per_channel_scales q_per_channel_zero_points
    q_scale q_zero_point qr qscheme quantile rad2deg rad2deg_ random_ ravel real reciprocal
    reciprocal_ record_stream register_hook register_post_accumulate_grad_hook reinforce relu relu_
    remainder remainder_ renorm renorm_ repeat repeat_interleave requires_grad requires_grad_
    reshape reshape_as resize resize_ resize_as resize_as_ resize_as_sparse_ resolve_conj
    resolve_neg retain_grad retains_grad roll rot90 round round_ row_indices rsqrt rsqrt_ scatter
    scatter_ scatter_add scatter_add_ scatter_reduce scatter_reduce_ select select_scatter set_ sgn
    sgn_ shape share_memory_ short sigmoid sigmoid_ sign sign_ signbit sin sin_ sinc sinc_ sinh
    sinh_ size slice_inverse slice_scatter slogdet smm softmax solve sort sparse_dim sparse_mask
    sparse_resize_ sparse_resize_and_clear_ split split_with_sizes sqrt sqrt_ square square_ squeeze
    squeeze_ sspaddmm std stft storage storage_offset storage_type stride sub sub_ subtract
    subtract_ sum sum_to_size svd swapaxes swapaxes_ swapdims swapdims_ symeig t t_ take
    take_along_dim tan tan_ tanh tanh_ tensor_split tile to to_dense to_mkldnn to_padded_tensor
    to_sparse to_sparse_bsc to_sparse_bsr to_sparse_coo to_sparse_csc to_sparse_csr tolist topk
    trace transpose transpose_ triangular_solve tril tril_ triu triu_ true_divide true_divide_ trunc
    trunc_ type type_as unbind unflatten unfold uniform_ unique unique_consecutive unsafe_chunk
    unsafe_split unsafe_split_with_sizes unsqueeze unsqueeze_ untyped_storage values var vdot view
    view_as vsplit where xlogy xlogy_ xpu zero_`,
};
