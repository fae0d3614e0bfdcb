/**
 * The members of the modules of networkx and PyTorch, as `dir` lists them.
 *
 * Source: Python 3.11, pandas 1.5 and 3.0, NumPy 1.24 and 2.4, SciPy 1.10 and 1.17, scikit-learn 1.2 and 1.9, matplotlib
 * 3.6 and 3.11, seaborn 0.12 and 0.13, Pillow 9.4 and 12, networkx 2.8 and 3.6, requests 2.28, PyTorch 2.13; written by
 * test/core/knowledge/listMembers.py.
 */
export const networkModules: Readonly<Record<string, string>> = {
  networkx: `
    AmbiguousSolution ArborescenceIterator DiGraph EdgePartition ExceededMaxIterations Graph
    GraphMLReader GraphMLWriter HasACycle LCF_graph LFR_benchmark_graph MultiDiGraph MultiGraph
    NetworkXAlgorithmError NetworkXError NetworkXException NetworkXNoCycle NetworkXNoPath
    NetworkXNotImplemented NetworkXPointlessConcept NetworkXTreewidthBoundExceeded NetworkXUnbounded
    NetworkXUnfeasible NodeNotFound NotATree OrderedDiGraph OrderedGraph OrderedMultiDiGraph
    OrderedMultiGraph PlanarEmbedding PowerIterationFailedConvergence SpanningTreeIterator
    adamic_adar_index add_cycle add_path add_star adj_matrix adjacency adjacency_data
    adjacency_graph adjacency_matrix adjacency_spectrum adjlist algebraic_connectivity
    algebraicconnectivity algorithms all all_neighbors all_node_cuts all_pairs_all_shortest_paths
    all_pairs_bellman_ford_path all_pairs_bellman_ford_path_length all_pairs_dijkstra
    all_pairs_dijkstra_path all_pairs_dijkstra_path_length all_pairs_lowest_common_ancestor
    all_pairs_node_connectivity all_pairs_shortest_path all_pairs_shortest_path_length
    all_shortest_paths all_simple_edge_paths all_simple_paths all_topological_sorts all_triads
    all_triangles all_triplets ancestors antichains apply_matplotlib_colors
    approximate_current_flow_betweenness_centrality approximation arf_layout articulation_points
    assortativity astar astar_path astar_path_length asteroidal atlas attr_matrix attr_sparse_matrix
    attracting attracting_components attribute_assortativity_coefficient attribute_mixing_dict
    attribute_mixing_matrix attrmatrix authority_matrix average_clustering
    average_degree_connectivity average_neighbor_degree average_node_connectivity
    average_shortest_path_length balanced_tree barabasi_albert_graph barbell_graph barycenter
    beamsearch bellman_ford_path bellman_ford_path_length bellman_ford_predecessor_and_distance
    bethe_hessian_matrix bethe_hessian_spectrum bethehessianmatrix betweenness
    betweenness_centrality betweenness_centrality_source betweenness_centrality_subset
    betweenness_subset bfs_beam_edges bfs_edges bfs_labeled_edges bfs_layers bfs_layout
    bfs_predecessors bfs_successors bfs_tree biconnected biconnected_component_edges
    biconnected_components bidirectional_dijkstra bidirectional_shortest_path binary binomial_graph
    binomial_tree bipartite bipartite_layout boundary boundary_expansion breadth_first_search
    bridges broadcasting bull_graph capacity_scaling cartesian_product caveman_graph cd_index center
    centrality chain_decomposition chains check_planarity chordal chordal_cycle_graph
    chordal_graph_cliques chordal_graph_treewidth chordless_cycles chromatic_polynomial
    chvatal_graph circulant_graph circular_ladder_graph circular_layout classes classic clique
    cliques_containing_node closeness closeness_centrality closeness_vitality cluster clustering
    cn_soundarajan_hopcroft cographs coloring combinatorial_embedding_to_pos
    common_neighbor_centrality common_neighbors communicability communicability_alg
    communicability_betweenness_centrality communicability_exp community complement
    complete_bipartite_graph complete_graph complete_multipartite_graph complete_to_chordal_graph
    components compose compose_all condensation conductance config configuration_model connected
    connected_caveman_graph connected_components connected_dominating_set connected_double_edge_swap
    connected_watts_strogatz_graph connectivity constraint contracted_edge contracted_nodes convert
    convert_matrix convert_node_labels_to_integers core core_number coreviews corona_product
    correlation cost_of_flow could_be_isomorphic covering create_empty_copy cubical_graph
    current_flow_betweenness current_flow_betweenness_centrality
    current_flow_betweenness_centrality_subset current_flow_betweenness_subset
    current_flow_closeness current_flow_closeness_centrality cut_size cuts cycle_basis cycle_graph
    cycles cytoscape cytoscape_data cytoscape_graph d_separated d_separation dag dag_longest_path
    dag_longest_path_length dag_to_branching davis_southern_women_graph dedensify degree degree_alg
    degree_assortativity_coefficient degree_centrality degree_histogram degree_mixing_dict
    degree_mixing_matrix degree_pearson_correlation_coefficient degree_seq degree_sequence_tree
    dense dense_gnm_random_graph density depth_first_search desargues_graph descendants
    descendants_at_distance describe dfs_edges dfs_labeled_edges dfs_postorder_nodes
    dfs_predecessors dfs_preorder_nodes dfs_successors dfs_tree diameter diamond_graph difference
    digraph dijkstra_path dijkstra_path_length dijkstra_predecessor_and_distance directed
    directed_combinatorial_laplacian_matrix directed_configuration_model directed_edge_swap
    directed_havel_hakimi_graph directed_joint_degree_graph directed_laplacian_matrix
    directed_modularity_matrix disjoint_union disjoint_union_all dispersion display
    distance_measures distance_regular dodecahedral_graph dominance dominance_frontiers dominating
    dominating_set dorogovtsev_goltsev_mendes_graph double_edge_swap draw draw_bipartite
    draw_circular draw_forceatlas2 draw_kamada_kawai draw_networkx draw_networkx_edge_labels
    draw_networkx_edges draw_networkx_labels draw_networkx_nodes draw_planar draw_random draw_shell
    draw_spectral draw_spring drawing dual_barabasi_albert_graph duplication
    duplication_divergence_graph eccentricity edge_betweenness edge_betweenness_centrality
    edge_betweenness_centrality_subset edge_bfs edge_boundary edge_connectivity
    edge_current_flow_betweenness_centrality edge_current_flow_betweenness_centrality_subset
    edge_dfs edge_disjoint_paths edge_expansion edge_load_centrality edge_subgraph edgebfs edgedfs
    edgelist edges effective_graph_resistance effective_size efficiency efficiency_measures ego
    ego_graph eigenvector eigenvector_centrality eigenvector_centrality_numpy empty_graph
    enumerate_all_cliques equitable_color equivalence_classes erdos_renyi_graph estrada_index euler
    eulerian_circuit eulerian_path eulerize exception expanders expected_degree_graph
    extended_barabasi_albert_graph extrema_bounding fast_could_be_isomorphic fast_gnp_random_graph
    faster_could_be_isomorphic fiedler_vector filters find_asteroidal_triple find_cliques
    find_cliques_recursive find_cores find_cycle find_induced_nodes find_minimal_d_separator
    find_negative_cycle florentine_families_graph flow flow_hierarchy flow_matrix floyd_warshall
    floyd_warshall_numpy floyd_warshall_predecessor_and_distance forceatlas2_layout forest_str
    freeze from_dict_of_dicts from_dict_of_lists from_edgelist from_graph6_bytes from_nested_tuple
    from_numpy_array from_numpy_matrix from_pandas_adjacency from_pandas_edgelist
    from_prufer_sequence from_scipy_sparse_array from_scipy_sparse_matrix from_sparse6_bytes
    frucht_graph fruchterman_reingold_layout full_join full_rary_tree function
    gaussian_random_partition_graph general_random_intersection_graph generalized_degree
    generalized_petersen_graph generate_adjlist generate_edgelist generate_gexf generate_gml
    generate_graphml generate_multiline_adjlist generate_network_text generate_pajek
    generate_random_paths generators generic generic_bfs_edges geographical_threshold_graph
    geometric geometric_edges geometric_soft_configuration_graph get_edge_attributes
    get_node_attributes gexf girth global_efficiency global_parameters global_reaching_centrality
    gml gn_graph gnc_graph gnm_random_graph gnp_random_graph gnr_graph goldberg_radzik
    gomory_hu_tree google_matrix gpickle graph graph6 graph_atlas graph_atlas_g graph_clique_number
    graph_edit_distance graph_hashing graph_number_of_cliques graphical graphmatrix graphml
    graphviews greedy_color grid_2d_graph grid_graph group group_betweenness_centrality
    group_closeness_centrality group_degree_centrality group_in_degree_centrality
    group_out_degree_centrality gutman_index harary_graph harmonic harmonic_centrality
    harmonic_diameter has_bridges has_eulerian_path has_path havel_hakimi_graph heawood_graph
    hexagonal_lattice_graph hierarchy hits hits_alg hits_numpy hits_scipy hkn_harary_graph
    hnm_harary_graph hoffman_singleton_graph house_graph house_x_graph hub_matrix hybrid
    hyper_wiener_index hypercube_graph icosahedral_graph identified_nodes immediate_dominators
    in_degree_centrality incidence_matrix incremental_closeness_centrality induced_subgraph info
    information_centrality internet_as_graphs intersection intersection_all intersection_array
    interval_graph inverse_line_graph is_aperiodic is_arborescence is_at_free
    is_attracting_component is_biconnected is_bipartite is_branching is_chordal is_connected
    is_connected_dominating_set is_d_separator is_digraphical is_directed is_directed_acyclic_graph
    is_distance_regular is_dominating_set is_edge_cover is_empty is_eulerian is_forest is_frozen
    is_graphical is_isolate is_isomorphic is_k_edge_connected is_k_regular is_kl_connected
    is_matching is_maximal_matching is_minimal_d_separator is_multigraphical is_negatively_weighted
    is_path is_perfect_graph is_perfect_matching is_planar is_pseudographical is_regular
    is_regular_expander is_semiconnected is_semieulerian is_simple_path is_strongly_connected
    is_strongly_regular is_tournament is_tree is_triad is_valid_degree_sequence_erdos_gallai
    is_valid_degree_sequence_havel_hakimi is_valid_directed_joint_degree is_valid_joint_degree
    is_weakly_connected is_weighted isolate isolates isomorphism jaccard_coefficient jit jit_data
    jit_graph johnson join join_trees joint_degree_graph joint_degree_seq json_graph junction_tree
    k_components k_core k_corona k_crust k_edge_augmentation k_edge_components k_edge_subgraphs
    k_factor k_nearest_neighbors k_random_intersection_graph k_shell k_truss kamada_kawai_layout
    karate_club_graph katz katz_centrality katz_centrality_numpy kemeny_constant
    kl_connected_subgraph kneser_graph kosaraju_strongly_connected_components krackhardt_kite_graph
    ladder_graph laplacian laplacian_centrality laplacian_matrix laplacian_spectrum laplacianmatrix
    lattice lattice_reference layout lazy_imports leda les_miserables_graph lexicographic_product
    lexicographical_topological_sort linalg line line_graph link_analysis link_prediction load
    load_centrality local_bridges local_constraint local_efficiency local_reaching_centrality
    lollipop_graph lowest_common_ancestor lowest_common_ancestors make_clique_bipartite
    make_max_clique_graph make_small_graph margulis_gabber_galil_graph matching max_flow_min_cost
    max_weight_clique max_weight_matching maximal_independent_set maximal_matching maximum_branching
    maximum_flow maximum_flow_value maximum_spanning_arborescence maximum_spanning_edges
    maximum_spanning_tree maybe_regular_expander maybe_regular_expander_graph min_cost_flow
    min_cost_flow_cost min_edge_cover min_weight_matching minimum_branching minimum_cut
    minimum_cut_value minimum_cycle_basis minimum_edge_cut minimum_node_cut
    minimum_spanning_arborescence minimum_spanning_edges minimum_spanning_tree minors mis mixing
    mixing_dict mixing_expansion modular_product modularity_matrix modularity_spectrum
    modularitymatrix moebius_kantor_graph moral moral_graph multi_source_dijkstra
    multi_source_dijkstra_path multi_source_dijkstra_path_length multidigraph multigraph
    multiline_adjlist multipartite_layout mycielski mycielski_graph mycielskian
    navigable_small_world_graph negative_edge_cycle neighbor_degree neighbors network_simplex
    newman_watts_strogatz_graph node_attribute_xy node_boundary node_classification
    node_clique_number node_connected_component node_connectivity node_degree_xy node_disjoint_paths
    node_expansion node_link node_link_data node_link_graph nodes nodes_with_selfloops non_edges
    non_neighbors non_randomness nonisomorphic_trees normalized_cut_size normalized_laplacian_matrix
    normalized_laplacian_spectrum null_graph number_attracting_components
    number_connected_components number_of_cliques number_of_edges number_of_isolates number_of_nodes
    number_of_nonisomorphic_trees number_of_selfloops number_of_spanning_trees number_of_walks
    number_strongly_connected_components number_weakly_connected_components
    numeric_assortativity_coefficient numeric_mixing_matrix nx_agraph nx_latex nx_pydot nx_pylab
    nx_shp octahedral_graph omega onion_layers operators optimal_edit_paths optimize_edit_paths
    optimize_graph_edit_distance ordered out_degree_centrality overall_reciprocity pagerank
    pagerank_alg pagerank_numpy pagerank_scipy pairs pajek paley_graph panther_similarity
    panther_vector_similarity pappus_graph parse_adjlist parse_edgelist parse_gml parse_graphml
    parse_leda parse_multiline_adjlist parse_pajek partial_duplication_graph partition_spanning_tree
    path_graph path_weight percolation percolation_centrality perfect_graph periphery petersen_graph
    planar_drawing planar_layout planarity planted_partition_graph polynomials power
    powerlaw_cluster_graph predecessor preferential_attachment prefix_tree prefix_tree_recursive
    product project projected_graph prominent_group quotient_graph ra_index_soundarajan_hopcroft
    radius random_clustered random_clustered_graph random_cograph random_degree_sequence_graph
    random_geometric_graph random_graphs random_internet_as_graph random_k_out_graph
    random_kernel_graph random_labeled_rooted_forest random_labeled_rooted_tree random_labeled_tree
    random_layout random_lobster random_lobster_graph random_partition_graph random_powerlaw_tree
    random_powerlaw_tree_sequence random_reference random_regular_expander_graph
    random_regular_graph random_shell_graph random_spanning_tree random_tree random_triad
    random_unlabeled_rooted_forest random_unlabeled_rooted_tree random_unlabeled_tree reaching
    read_adjlist read_edgelist read_gexf read_gml read_gpickle read_graph6 read_graphml read_leda
    read_multiline_adjlist read_pajek read_shp read_sparse6 read_weighted_edgelist readwrite
    reciprocity reconstruct_path recursive_simple_cycles regular relabel relabel_gexf_graph
    relabel_nodes relaxed_caveman_graph remove_edge_attributes remove_node_attributes reportviews
    rescale_layout rescale_layout_dict resistance_distance resource_allocation_index restricted_view
    reverse reverse_view rich_club_coefficient richclub ring_of_cliques rooted_product s_metric
    scale_free_graph schultz_index second_order second_order_centrality sedgewick_maze_graph
    selfloop_edges semiconnected set_edge_attributes set_node_attributes shell_layout shortest_path
    shortest_path_length shortest_paths shortest_simple_paths sigma similarity simple_cycles
    simple_paths simrank_similarity simrank_similarity_numpy single_source_all_shortest_paths
    single_source_bellman_ford single_source_bellman_ford_path
    single_source_bellman_ford_path_length single_source_dijkstra single_source_dijkstra_path
    single_source_dijkstra_path_length single_source_shortest_path
    single_source_shortest_path_length single_target_shortest_path
    single_target_shortest_path_length small smallworld smetric snap_aggregation social
    soft_random_geometric_graph spanner sparse6 sparsifiers spectral_bisection spectral_graph_forge
    spectral_layout spectral_ordering spectrum spiral_layout spring_layout square_clustering
    star_graph stochastic stochastic_block_model stochastic_graph stoer_wagner strong_product
    strongly_connected strongly_connected_components strongly_connected_components_recursive
    structuralholes subgraph subgraph_alg subgraph_centrality subgraph_centrality_exp subgraph_view
    sudoku sudoku_graph summarization swap symmetric_difference tadpole_graph tensor_product test
    testing tetrahedral_graph text thresholded_random_geometric_graph time_dependent time_series
    to_dict_of_dicts to_dict_of_lists to_directed to_edgelist to_graph6_bytes to_latex to_latex_raw
    to_nested_tuple to_networkx_graph to_numpy_array to_numpy_matrix to_numpy_recarray
    to_pandas_adjacency to_pandas_edgelist to_prufer_sequence to_scipy_sparse_array
    to_scipy_sparse_matrix to_sparse6_bytes to_undirected topological_generations topological_sort
    total_spanning_tree_weight tournament transitive_closure transitive_closure_dag
    transitive_reduction transitivity traversal tree tree_all_pairs_lowest_common_ancestor
    tree_broadcast_center tree_broadcast_time tree_data tree_graph trees triad_graph triad_type
    triadic_census triads triads_by_type triangles triangular_lattice_graph trivial_graph trophic
    trophic_differences trophic_incoherence_parameter trophic_levels truncated_cube_graph
    truncated_tetrahedron_graph turan_graph tutte_graph tutte_polynomial unary
    uniform_random_intersection_graph union union_all unweighted utils vf2pp_all_isomorphisms
    vf2pp_is_isomorphic vf2pp_isomorphism visibility_graph vitality volume voronoi voronoi_cells
    voterank voterank_alg walks watts_strogatz_graph waxman_graph weakly_connected
    weakly_connected_components weighted weisfeiler_lehman_graph_hash
    weisfeiler_lehman_subgraph_hashes wheel_graph wiener wiener_index windmill_graph
    within_inter_cluster write_adjlist write_edgelist write_gexf write_gml write_gpickle
    write_graph6 write_graphml write_graphml_lxml write_graphml_xml write_latex
    write_multiline_adjlist write_network_text write_pajek write_shp write_sparse6
    write_weighted_edgelist`,
  torch: `
    AVG AcceleratorError AggregationType AliasDb AnyType Argument ArgumentSpec AwaitType
    BFloat16Storage BFloat16Tensor BenchmarkConfig BenchmarkExecutionStats Block BoolStorage
    BoolTensor BoolType BufferDict ByteStorage ByteTensor CallStack Capsule CharStorage CharTensor
    ClassType Code CompilationUnit CompleteArgumentSpec ComplexDoubleStorage ComplexFloatStorage
    ComplexType ConcreteModuleType ConcreteModuleTypeBuilder DeepCopyMemoTable
    DeserializationStorageContext DeviceObjType DictType DisableTorchFunction
    DisableTorchFunctionSubclass DispatchKey DispatchKeySet DoubleStorage DoubleTensor EnumType
    ErrorReport Event ExcludeDispatchKeyGuard ExecutionPlan FatalError FileCheck FloatStorage
    FloatTensor FloatType FunctionSchema Future FutureType Generator GradScaler Gradient Graph
    GraphExecutorState HalfStorage HalfTensor IODescriptor InferredType IntStorage IntTensor IntType
    InterfaceType JITException ListType LiteScriptModule LockingLogger LoggerBase LongStorage
    LongTensor ModuleDict Node NoneType NoopLogger NumberType OperatorInfo OptionalType
    OutOfMemoryError PRIVATE_OPS ParameterDict PyObjectType PyTorchFileReader PyTorchFileWriter
    QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage RRefType SUM
    ScriptClass ScriptClassFunction ScriptDict ScriptDictIterator ScriptDictKeyIterator
    ScriptFunction ScriptList ScriptListIterator ScriptMethod ScriptModule ScriptModuleSerializer
    ScriptObject ScriptObjectProperty SerializationStorageContext ShortStorage ShortTensor Size
    StaticModule Storage StorageBase Stream StreamObjType StringType SymBool SymBoolType SymFloat
    SymInt SymIntType TYPE_CHECKING Tag Tensor TensorType ThroughputBenchmark TracingState TupleType
    Type TypedStorage USE_GLOBAL_DEPS USE_RTLD_GLOBAL_WITH_LIBTORCH UnionType UntypedStorage Use
    Value abs abs_ absolute accelerator acos acos_ acosh acosh_ adaptive_avg_pool1d
    adaptive_max_pool1d add addbmm addcdiv addcmul addmm addmv addmv_ addr adjoint
    affine_grid_generator alias_copy all allclose alpha_dropout alpha_dropout_ amax amin aminmax amp
    angle any ao arange arccos arccos_ arccosh arccosh_ arcsin arcsin_ arcsinh arcsinh_ arctan
    arctan2 arctan_ arctanh arctanh_ are_deterministic_algorithms_enabled argmax argmin argsort
    argwhere as_strided as_strided_ as_strided_copy as_strided_scatter as_tensor asarray asin asin_
    asinh asinh_ atan atan2 atan_ atanh atanh_ atleast_1d atleast_2d atleast_3d autocast
    autocast_decrement_nesting autocast_increment_nesting autograd avg_pool1d backends baddbmm
    bartlett_window batch_norm batch_norm_backward_elemt batch_norm_backward_reduce batch_norm_elemt
    batch_norm_gather_stats batch_norm_gather_stats_with_counts batch_norm_stats
    batch_norm_update_stats bernoulli bfloat16 bilinear binary_cross_entropy_with_logits bincount
    binomial bit bits16 bits1x8 bits2x4 bits4x2 bits8 bitwise_and bitwise_left_shift bitwise_not
    bitwise_or bitwise_right_shift bitwise_xor blackman_window block_diag bmm bool broadcast_shapes
    broadcast_tensors broadcast_to bucketize builtins can_cast cartesian_prod cat ccol_indices_copy
    cdist cdouble ceil ceil_ celu celu_ cfloat chain_matmul chalf channel_shuffle channels_last
    channels_last_3d cholesky cholesky_inverse cholesky_solve choose_qparams_optimized chunk clamp
    clamp_ clamp_max clamp_max_ clamp_min clamp_min_ classes classproperty clear_autocast_cache clip
    clip_ clone col_indices_copy column_stack combinations compile compiled_with_cxx11_abi compiler
    complex complex128 complex32 complex64 concat concatenate cond conj conj_physical conj_physical_
    constant_pad_nd contiguous_format conv1d conv2d conv3d conv_tbc conv_transpose1d
    conv_transpose2d conv_transpose3d convolution copysign corrcoef cos cos_ cosh cosh_
    cosine_embedding_loss cosine_similarity count_nonzero cov cpp cpu cross crow_indices_copy
    ctc_loss ctypes cuda cudnn_affine_grid_generator cudnn_batch_norm cudnn_convolution
    cudnn_convolution_add_relu cudnn_convolution_relu cudnn_convolution_transpose cudnn_grid_sampler
    cudnn_is_acceptable cummax cummin cumprod cumsum cumulative_trapezoid default_generator deg2rad
    deg2rad_ dequantize det detach detach_ detach_copy device diag diag_embed diagflat diagonal
    diagonal_copy diagonal_scatter diff digamma dist distributed distributions div divide dot double
    dropout dropout_ dsmm dsplit dstack dtype e eig einsum embedding embedding_bag embedding_renorm_
    empty empty_like empty_permuted empty_quantized empty_strided enable_grad eq equal erf erf_ erfc
    erfc_ erfinv exp exp2 exp2_ exp_ expand_copy expm1 expm1_ export eye
    fake_quantize_per_channel_affine fake_quantize_per_tensor_affine fbgemm_linear_fp16_weight
    fbgemm_linear_fp16_weight_fp32_activation fbgemm_linear_int8_weight
    fbgemm_linear_int8_weight_fp32_activation fbgemm_linear_quantize_weight
    fbgemm_pack_gemm_matrix_fp16 fbgemm_pack_quantized_matrix feature_alpha_dropout
    feature_alpha_dropout_ feature_dropout feature_dropout_ fft fill fill_ finfo fix fix_ flatten
    flip fliplr flipud float float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz
    float8_e5m2 float8_e5m2fnuz float8_e8m0fnu float_power floor floor_ floor_divide fmax fmin fmod
    fork frac frac_ frexp frobenius_norm from_dlpack from_file from_numpy frombuffer full full_like
    func functional functools fused_moving_avg_obs_fake_quant futures fx gather gcd gcd_ ge geqrf
    ger get_autocast_cpu_dtype get_autocast_dtype get_autocast_gpu_dtype get_autocast_ipu_dtype
    get_autocast_xla_dtype get_default_device get_default_dtype get_deterministic_debug_mode
    get_device get_device_module get_file_path get_float32_matmul_precision get_num_interop_threads
    get_num_threads get_rng_state glob gradient greater greater_equal grid_sampler grid_sampler_2d
    grid_sampler_3d group_norm gru gru_cell gt half hamming_window hann_window hardshrink has_lapack
    has_mkl has_openmp has_spectral hash_tensor heaviside hinge_embedding_loss histc histogram
    histogramdd hsmm hsplit hspmm hstack hub hypot i0 i0_ igamma igammac iinfo imag import_ir_module
    import_ir_module_from_buffer importlib index_add index_copy index_fill index_put index_put_
    index_reduce index_select indices_copy inf inference_mode init_num_threads initial_seed inner
    inspect instance_norm int int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 int_repr
    inverse is_anomaly_check_nan_enabled is_anomaly_enabled is_autocast_cache_enabled
    is_autocast_cpu_enabled is_autocast_enabled is_autocast_ipu_enabled is_autocast_xla_enabled
    is_complex is_conj is_deterministic_algorithms_warn_only_enabled is_distributed
    is_floating_point is_grad_enabled is_inference is_inference_mode_enabled is_neg is_nonzero
    is_same_size is_signed is_storage is_tensor is_vulkan_available is_warn_always_enabled isclose
    isfinite isin isinf isnan isneginf isposinf isreal istft jagged jit kaiser_window kl_div kron
    kthvalue layer_norm layout lcm lcm_ ldexp ldexp_ le legacy_contiguous_format lerp less
    less_equal lgamma library linalg linspace load lobpcg log log10 log10_ log1p log1p_ log2 log2_
    log_ log_softmax logaddexp logaddexp2 logcumsumexp logdet logical_and logical_not logical_or
    logical_xor logit logit_ logspace logsumexp long lstm lstm_cell lstsq lt lu lu_solve lu_unpack
    manual_seed margin_ranking_loss masked masked_fill masked_scatter masked_select math matmul
    matrix_exp matrix_power matrix_rank max max_pool1d max_pool1d_with_indices max_pool2d max_pool3d
    maximum mean median memory_format merge_type_from_type_comment meshgrid min minimum
    miopen_batch_norm miopen_convolution miopen_convolution_add_relu miopen_convolution_relu
    miopen_convolution_transpose miopen_ctc_loss miopen_depthwise_convolution miopen_rnn
    mkldnn_adaptive_avg_pool2d mkldnn_convolution mkldnn_linear_backward_weights mkldnn_max_pool2d
    mkldnn_max_pool3d mkldnn_rnn_layer mm mode monitor moveaxis movedim mps msort mtia mul
    multinomial multiply multiprocessing mv mvlgamma nan nan_to_num nan_to_num_ nanmean nanmedian
    nanquantile nansum narrow narrow_copy native_batch_norm native_channel_shuffle native_dropout
    native_group_norm native_layer_norm native_norm ne neg neg_ negative negative_ nested newaxis
    nextafter nn no_grad nonzero nonzero_static norm norm_except_dim normal not_equal nuclear_norm
    numel ones ones_like ops optim orgqr ormqr os outer overrides package pairwise_distance parse_ir
    parse_schema parse_type_comment pca_lowrank pdist per_channel_affine
    per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric
    permute permute_copy pi pinverse pixel_shuffle pixel_unshuffle platform poisson poisson_nll_loss
    polar polygamma positive pow prelu prepare_multiprocessing_environment preserve_format prod
    profiler profiler_allow_cudagraph_cupti_lazy_reinit_cuda12 promote_types put q_per_channel_axis
    q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qint32 qint8 qr qscheme
    quantile quantization quantize_per_channel quantize_per_tensor quantize_per_tensor_dynamic
    quantized_batch_norm quantized_gru quantized_gru_cell quantized_lstm quantized_lstm_cell
    quantized_max_pool1d quantized_max_pool2d quantized_max_pool3d quantized_rnn_relu_cell
    quantized_rnn_tanh_cell quasirandom quint2x4 quint4x2 quint8 rad2deg rad2deg_ rand rand_like
    randint randint_like randn randn_like random randperm range ravel real reciprocal reciprocal_
    relu relu_ remainder renorm repeat_interleave reshape resize_as_ resize_as_sparse_ resolve_conj
    resolve_neg result_type return_types rms_norm rnn_relu rnn_relu_cell rnn_tanh rnn_tanh_cell roll
    rot90 round round_ row_indices_copy row_stack rrelu rrelu_ rsqrt rsqrt_ rsub saddmm save
    scalar_tensor scatter scatter_add scatter_reduce searchsorted seed segment_reduce select
    select_copy select_scatter selu selu_ serialization set_anomaly_enabled
    set_autocast_cache_enabled set_autocast_cpu_dtype set_autocast_cpu_enabled set_autocast_dtype
    set_autocast_enabled set_autocast_gpu_dtype set_autocast_ipu_dtype set_autocast_ipu_enabled
    set_autocast_xla_dtype set_autocast_xla_enabled set_default_device set_default_dtype
    set_default_tensor_type set_deterministic_debug_mode set_float32_matmul_precision
    set_flush_denormal set_grad_enabled set_num_interop_threads set_num_threads set_printoptions
    set_rng_state set_warn_always sgn short sigmoid sigmoid_ sign signal signbit sin sin_ sinc sinc_
    sinh sinh_ slice_copy slice_inverse slice_scatter slogdet smm softmax solve sort sparse
    sparse_bsc sparse_bsc_tensor sparse_bsr sparse_bsr_tensor sparse_compressed_tensor sparse_coo
    sparse_coo_tensor sparse_csc sparse_csc_tensor sparse_csr sparse_csr_tensor special split
    split_copy split_with_sizes split_with_sizes_copy spmm sqrt sqrt_ square square_ squeeze
    squeeze_copy sspaddmm stack std std_mean stft storage strided sub subtract sum svd svd_lowrank
    swapaxes swapdims sym_constrain_range sym_constrain_range_for_size sym_float sym_fresh_size
    sym_int sym_ite sym_max sym_min sym_not sym_sqrt sym_sum symeig sys t t_copy take take_along_dim
    tan tan_ tanh tanh_ tensor tensor_split tensordot testing textwrap thread_safe_generator
    threading threshold threshold_ tile to_dlpack topk torch torch_version trace transpose
    transpose_copy trapezoid trapz triangular_solve tril tril_indices triplet_margin_loss triu
    triu_indices true_divide trunc trunc_ typename types uint1 uint16 uint2 uint3 uint32 uint4 uint5
    uint6 uint64 uint7 uint8 unbind unbind_copy unflatten unfold_copy unify_type_list unique
    unique_consecutive unravel_index unsafe_chunk unsafe_split unsafe_split_with_sizes unsqueeze
    unsqueeze_copy use_deterministic_algorithms utils values_copy vander var var_mean vdot version
    view_as_complex view_as_complex_copy view_as_real view_as_real_copy view_copy vmap vsplit vstack
    wait warnings where while_loop windows xlogy xlogy_ xpu zero_ zeros zeros_like`,
  'torch.nn': `
    AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveLogSoftmaxWithLoss
    AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d AlphaDropout AvgPool1d AvgPool2d AvgPool3d
    BCELoss BCEWithLogitsLoss BatchNorm1d BatchNorm2d BatchNorm3d Bilinear Buffer CELU CTCLoss
    ChannelShuffle CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d
    ConstantPad3d Container Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d
    CosineEmbeddingLoss CosineSimilarity CrossEntropyLoss CrossMapLRN2d DataParallel Dropout
    Dropout1d Dropout2d Dropout3d ELU Embedding EmbeddingBag FeatureAlphaDropout Flatten Fold
    FractionalMaxPool2d FractionalMaxPool3d GELU GLU GRU GRUCell GaussianNLLLoss GroupNorm
    Hardshrink Hardsigmoid Hardswish Hardtanh HingeEmbeddingLoss HuberLoss Identity InstanceNorm1d
    InstanceNorm2d InstanceNorm3d KLDivLoss L1Loss LPPool1d LPPool2d LPPool3d LSTM LSTMCell
    LayerNorm LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d LazyConv1d LazyConv2d LazyConv3d
    LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d LazyInstanceNorm1d
    LazyInstanceNorm2d LazyInstanceNorm3d LazyLinear LeakyReLU Linear LinearCrossEntropyLoss
    LinearCrossEntropyOptions LocalResponseNorm LogSigmoid LogSoftmax MSELoss MarginRankingLoss
    MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d Mish Module ModuleDict
    ModuleList MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss MultiheadAttention
    NLLLoss NLLLoss2d PReLU PairwiseDistance Parameter ParameterDict ParameterList PixelShuffle
    PixelUnshuffle PoissonNLLLoss RMSNorm RNN RNNBase RNNCell RNNCellBase RReLU ReLU ReLU6
    ReflectionPad1d ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d
    ReplicationPad3d SELU Sequential SiLU Sigmoid SmoothL1Loss SoftMarginLoss Softmax Softmax2d
    Softmin Softplus Softshrink Softsign SyncBatchNorm Tanh Tanhshrink Threshold Transformer
    TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer
    TripletMarginLoss TripletMarginWithDistanceLoss Unflatten Unfold UninitializedBuffer
    UninitializedParameter Upsample UpsamplingBilinear2d UpsamplingNearest2d ZeroPad1d ZeroPad2d
    ZeroPad3d attention common_types factory_kwargs functional grad init intrinsic modules parallel
    parameter qat quantizable quantized utils`,
  'torch.nn.functional': `
    BroadcastingList1 BroadcastingList2 BroadcastingList3 Callable DType
    GRID_SAMPLE_INTERPOLATION_MODES GRID_SAMPLE_PADDING_MODES Optional ScalingType SwizzleType
    TYPE_CHECKING Tensor adaptive_avg_pool1d adaptive_avg_pool2d adaptive_avg_pool3d
    adaptive_max_pool1d adaptive_max_pool1d_with_indices adaptive_max_pool2d
    adaptive_max_pool2d_with_indices adaptive_max_pool3d adaptive_max_pool3d_with_indices
    affine_grid alpha_dropout assert_int_or_pair avg_pool1d avg_pool2d avg_pool3d batch_norm
    bilinear binary_cross_entropy binary_cross_entropy_with_logits boolean_dispatch celu celu_
    channel_shuffle conv1d conv2d conv3d conv_tbc conv_transpose1d conv_transpose2d conv_transpose3d
    cosine_embedding_loss cosine_similarity cross_entropy ctc_loss dataclasses dropout dropout1d
    dropout2d dropout3d elu elu_ embedding embedding_bag feature_alpha_dropout fold
    fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d
    fractional_max_pool3d_with_indices gaussian_nll_loss gelu glu grad grid_sample group_norm
    grouped_mm gumbel_softmax handle_torch_function hardshrink hardsigmoid hardswish hardtanh
    hardtanh_ has_torch_function has_torch_function_unary has_torch_function_variadic
    hinge_embedding_loss huber_loss importlib instance_norm interpolate kl_div l1_loss layer_norm
    leaky_relu leaky_relu_ linear linear_cross_entropy local_response_norm log_softmax logsigmoid
    lp_pool1d lp_pool2d lp_pool3d margin_ranking_loss math max_pool1d max_pool1d_with_indices
    max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d max_unpool2d
    max_unpool3d mish mse_loss multi_head_attention_forward multi_margin_loss multilabel_margin_loss
    multilabel_soft_margin_loss native_channel_shuffle nll_loss normalize np one_hot pad
    pairwise_distance pdist pixel_shuffle pixel_unshuffle poisson_nll_loss prelu relu relu6 relu_
    reproducibility_notes rms_norm rrelu rrelu_ scaled_dot_product_attention scaled_grouped_mm
    scaled_mm selu selu_ sigmoid silu smooth_l1_loss soft_margin_loss softmax softmin softplus
    softshrink softsign sparse_support_notes tanh tanhshrink tf32_notes threshold threshold_ torch
    triplet_margin_loss triplet_margin_with_distance_loss unfold upsample upsample_bilinear
    upsample_nearest warnings`,
};
