/** Imports that are gone: of the libraries for neural networks and language. Sources: see `movedImports.ts`. */
import type { RemovedFrom } from './removedFrom.ts';

export const removedFromLearning: readonly RemovedFrom[] = [
  {
    library: 'TensorFlow',
    rows: `
tensorflow:Session 2.0
tensorflow:ConfigProto 2.0
tensorflow:GPUOptions 2.0
tensorflow:InteractiveSession 2.0
tensorflow:placeholder 2.0
tensorflow:get_default_graph 2.0
tensorflow:set_random_seed 2.0 ~ tensorflow.random:set_seed
tensorflow:app 2.0
tensorflow:flags 2.0
tensorflow:logging 2.0
tensorflow:gfile 2.0 ~ tensorflow.io:gfile
tensorflow.contrib 2.0
tensorflow.contrib.rnn 2.0 ~ tensorflow.keras.layers
tensorflow.contrib.slim 2.0 ~ tf_slim
tensorflow.contrib.tensorboard.plugins:projector 2.0 ~ tensorboard.plugins:projector
tensorflow.examples 2.0
tensorflow.examples.tutorials.mnist:input_data 2.0 ~ tensorflow.keras.datasets:mnist
tensorflow.keras.layers.experimental 2.16 ~ tensorflow.keras.layers
tensorflow.keras.mixed_precision.experimental 2.16 ~ tensorflow.keras.mixed_precision
tensorflow.keras.wrappers 2.13 ~ scikeras.wrappers
tensorflow.keras.wrappers.scikit_learn 2.13 ~ scikeras.wrappers
tensorflow.keras.utils:multi_gpu_model 2.4 ~ tensorflow.distribute:MirroredStrategy
tensorflow.keras.layers:CuDNNLSTM 2.0 ~ tensorflow.keras.layers:LSTM
tensorflow.keras.layers:CuDNNGRU 2.0 ~ tensorflow.keras.layers:GRU
tensorflow.estimator 2.16
tensorflow.compat.v1.estimator 2.16
`,
  },
  {
    library: 'Keras',
    rows: `
keras.backend.tensorflow_backend 2.4 ~ keras.backend
keras.backend:set_session 2.4
keras.backend:get_session 2.4
keras.backend:set_image_dim_ordering 2.2 ~ keras.backend:set_image_data_format
keras.backend:image_dim_ordering 2.2 ~ keras.backend:image_data_format
keras.layers.advanced_activations 2.9 = keras.layers
keras.layers.embeddings 2.9 = keras.layers
keras.layers.merge 2.9 = keras.layers
keras.layers.noise 2.9 = keras.layers
keras.layers.recurrent 2.9 = keras.layers
keras.layers.wrappers 2.9 = keras.layers
keras.layers.convolutional_recurrent 2.9 = keras.layers
keras.layers.convolutional 2.13 = keras.layers
keras.layers.core 2.13 = keras.layers
keras.layers.normalization 2.13 = keras.layers
keras.layers.pooling 2.13 = keras.layers
keras.layers.local 2.13 ~ keras.layers
keras.layers:merge 2.2 ~ keras.layers:concatenate
keras.layers:Merge 2.2 ~ keras.layers:Concatenate
keras.layers:AtrousConvolution2D 2.2 ~ keras.layers:Conv2D
keras.layers:MaxoutDense 2.0
keras.layers:Highway 2.0
keras.layers:TimeDistributedDense 2.0 ~ keras.layers:TimeDistributed
keras.layers:CuDNNLSTM 2.4 ~ keras.layers:LSTM
keras.layers:CuDNNGRU 2.4 ~ keras.layers:GRU
keras.layers.experimental 3.0 ~ keras.layers
keras.legacy 2.4
keras.objectives 2.3 = keras.losses
keras.initializations 2.0 ~ keras.initializers
keras.engine 2.13 ~ keras
keras.engine.topology:Layer 2.13 = keras.layers:Layer
keras.engine.topology:Input 2.13 = keras.layers:Input
keras.engine.base_layer:Layer 2.13 = keras.layers:Layer
keras.engine.training:Model 2.13 = keras.models:Model
keras.engine:Input 2.13 = keras.layers:Input
keras.engine:Layer 2.13 = keras.layers:Layer
keras.engine:InputSpec 2.13 = keras.layers:InputSpec
keras.engine:Model 2.13 = keras.models:Model
keras.preprocessing.text 3.0 ~ tensorflow.keras.preprocessing.text
keras.preprocessing.image:ImageDataGenerator 3.0 ~ tensorflow.keras.preprocessing.image:ImageDataGenerator
keras.utils.np_utils 2.13 ~ keras.utils
keras.utils.np_utils:to_categorical 2.13 = keras.utils:to_categorical
keras.utils.vis_utils 2.13 ~ keras.utils
keras.utils.vis_utils:plot_model 2.13 = keras.utils:plot_model
keras.utils.vis_utils:model_to_dot 2.13 = keras.utils:model_to_dot
keras.utils.visualize_util 2.0 ~ keras.utils
keras.utils.data_utils 2.13 ~ keras.utils
keras.utils.data_utils:get_file 2.13 = keras.utils:get_file
keras.utils.generic_utils 2.13 ~ keras.utils
keras.utils.generic_utils:get_custom_objects 2.13 = keras.utils:get_custom_objects
keras.utils.layer_utils 2.13 ~ keras.utils
keras.utils.training_utils 2.4
keras.utils.io_utils:HDF5Matrix 2.4
keras.utils:multi_gpu_model 2.4
keras.utils:print_summary 2.4
keras.wrappers 2.13 ~ scikeras.wrappers
keras.wrappers.scikit_learn 2.13 ~ scikeras.wrappers
`,
  },
  {
    library: 'PyTorch',
    rows: `
torch._six 2.0
torch._six:string_classes 2.0 ~ builtins:str
torch._six:container_abcs 1.9 ~ collections:abc
torch._six:int_classes 1.9 ~ builtins:int
torch._six:inf 2.0 = math:inf
torch.legacy 0.4
torch:lstsq 1.13 ~ torch.linalg:lstsq
torch:symeig 2.0 ~ torch.linalg:eigh
torch:matrix_rank 1.13 ~ torch.linalg:matrix_rank
torch:rfft 1.8 ~ torch.fft:rfft
torch:irfft 1.8 ~ torch.fft:irfft
`,
  },
  {
    library: 'torchvision',
    rows: `
torchvision.models.utils 0.13 ~ torch.hub
torchvision.models.utils:load_state_dict_from_url 0.13 = torch.hub:load_state_dict_from_url
torchvision.transforms.functional_tensor 0.17 ~ torchvision.transforms.functional
torchvision.transforms:Scale 0.13 ~ torchvision.transforms:Resize
torchvision.transforms:RandomSizedCrop 0.13 ~ torchvision.transforms:RandomResizedCrop
`,
  },
  {
    library: 'torchtext',
    rows: `
torchtext.legacy 0.12
torchtext.data:Field 0.12
torchtext.data:LabelField 0.12
torchtext.data:BucketIterator 0.12
torchtext.data:TabularDataset 0.12
torchtext.data:Iterator 0.12
torchtext.data:Dataset 0.12
torchtext.data:Example 0.12
`,
  },
  {
    library: 'PyTorch Lightning',
    rows: `
pytorch_lightning.metrics 1.5 ~ torchmetrics
pytorch_lightning.loggers.base 1.9 ~ pytorch_lightning.loggers.logger
pytorch_lightning.utilities.distributed 2.0 ~ pytorch_lightning.utilities.rank_zero
`,
  },
  {
    library: 'gensim',
    rows: `
gensim.summarization 4.0
gensim.models.wrappers 4.0
gensim.models.wrappers:FastText 4.0 ~ gensim.models:FastText
gensim.models.deprecated 4.0
gensim.models.doc2vec:LabeledSentence 4.0 ~ gensim.models.doc2vec:TaggedDocument
gensim.models.keyedvectors:Vocab 4.0
gensim.models.keyedvectors:WordEmbeddingsKeyedVectors 4.0 ~ gensim.models:KeyedVectors
gensim.sklearn_api 4.0
gensim.similarities.index 4.0 ~ gensim.similarities.annoy
gensim.utils:lemmatize 4.0
`,
  },
  {
    library: 'Transformers',
    rows: `
transformers:AdamW 4.47 ~ torch.optim:AdamW
transformers.optimization:AdamW 4.47 ~ torch.optim:AdamW
transformers:AutoModelWithLMHead 5.0 ~ transformers:AutoModelForCausalLM
transformers:WarmupLinearSchedule 2.2 ~ transformers:get_linear_schedule_with_warmup
transformers:WarmupCosineSchedule 2.2 ~ transformers:get_cosine_schedule_with_warmup
transformers:ConstantLRSchedule 2.2 ~ transformers:get_constant_schedule
transformers.modeling_bert 4.0 = transformers.models.bert.modeling_bert
transformers.tokenization_bert 4.0 = transformers.models.bert.tokenization_bert
transformers.configuration_bert 4.0 = transformers.models.bert.configuration_bert
transformers.modeling_gpt2 4.0 = transformers.models.gpt2.modeling_gpt2
transformers.modeling_roberta 4.0 = transformers.models.roberta.modeling_roberta
transformers.tokenization_roberta 4.0 = transformers.models.roberta.tokenization_roberta
transformers.modeling_distilbert 4.0 = transformers.models.distilbert.modeling_distilbert
transformers.modeling_tf_bert 4.0 = transformers.models.bert.modeling_tf_bert
`,
  },
  {
    library: 'LangChain',
    rows: `
langchain.chat_models:ChatOpenAI 1.0 ~ langchain_openai:ChatOpenAI
langchain.llms 1.0 ~ langchain_community.llms
langchain.llms:OpenAI 1.0 ~ langchain_openai:OpenAI
langchain.embeddings.openai 1.0 ~ langchain_openai
langchain.embeddings:OpenAIEmbeddings 1.0 ~ langchain_openai:OpenAIEmbeddings
langchain.document_loaders 1.0 ~ langchain_community.document_loaders
langchain.vectorstores 1.0 ~ langchain_community.vectorstores
langchain.text_splitter 1.0 = langchain_text_splitters
langchain.prompts 1.0 ~ langchain_core.prompts
langchain.schema 1.0 ~ langchain_core.messages
langchain.chains 1.0 ~ langchain_classic.chains
langchain.memory 1.0 ~ langchain_classic.memory
`,
  },
  {
    library: 'OpenAI',
    rows: `
openai.error 1.0 ~ openai
openai.embeddings_utils 1.0
`,
  },
  {
    library: 'Gradio',
    rows: `
gradio.inputs 4.0 ~ gradio
gradio.outputs 4.0 ~ gradio
`,
  },
];
