/**
 * What matplotlib, seaborn, Pillow, plotly, bokeh and OpenCV have removed.
 *
 * Sources: the API changes of matplotlib 2 to 3.10, seaborn 0.9 to 0.13, Pillow 8 to 12; the release notes of plotly 4
 * to 6, bokeh 2 and 3; OpenCV's notes on versions 3 and 4. Checked against matplotlib 3.6, seaborn 0.12 and Pillow 9,
 * and against matplotlib 3.11, seaborn 0.13 and Pillow 12.
 */
import {
  keywordsOnly,
  removedKeywords,
  removedMembers,
  type KeywordsOnly,
  type RemovedKeyword,
  type RemovedMember,
} from './removedApi.ts';

const MATPLOTLIB = `
Axes,AxesSubplot,Axes3DSubplot,Axes3D get_axis_bgcolor 2.2 name get_facecolor
Axes,AxesSubplot,Axes3DSubplot,Axes3D hold 3.0 say nothing: every call adds to the same axes
Axes,AxesSubplot,Axes3DSubplot,Axes3D set_axis_bgcolor 2.2 name set_facecolor
Axes3D,Axes3DSubplot w_xaxis 3.8 name xaxis
Axes3D,Axes3DSubplot w_yaxis 3.8 name yaxis
Axes3D,Axes3DSubplot w_zaxis 3.8 name zaxis
AxesSubplot,Axes is_first_col,is_first_row,is_last_col,is_last_row 3.6 say the method of that name of \`ax.get_subplotspec()\`
AxesSubplot,Axes plot_date 3.11 name plot
Axis set_smart_bounds 3.4 say \`spine.set_bounds\`
FigureCanvasAgg tostring_rgb 3.10 say \`np.asarray(canvas.buffer_rgba())[..., :3]\`
FigureCanvasAgg,FigureCanvasBase set_window_title 3.6 say \`fig.canvas.manager.set_window_title\`
Grouper join 3.8 say \`ax.sharex(other)\`
Grouper remove 3.8 say axes made without \`sharex\`
Legend legendHandles 3.9 name legend_handles
matplotlib.cm get_cmap,register_cmap 3.9 say \`matplotlib.colormaps[name]\`, or \`plt.get_cmap(name)\`
matplotlib.mlab bivariate_normal 3.1 say \`scipy.stats.multivariate_normal\`
matplotlib.mlab find 3.1 say \`np.nonzero(condition)[0]\`
matplotlib.mlab griddata 3.1 say \`scipy.interpolate.griddata\`
matplotlib.mlab normpdf 3.1 say \`scipy.stats.norm.pdf\`
matplotlib.mlab PCA 3.1 say \`sklearn.decomposition.PCA\`
matplotlib.mlab rec2csv,csv2rec 3.1 say pandas
matplotlib.pyplot hold,ishold 3.0 say nothing: every call adds to the same axes
matplotlib.pyplot plot_date 3.11 name plot
matplotlib.pyplot plotfile 3.3 say \`pandas.read_csv\` and \`plot\`
matplotlib.pyplot spectral 2.2 name nipy_spectral
QuadContourSet,ContourSet collections 3.10 say the contour set itself: it has \`set_alpha\`, \`remove\` and \`get_paths\`
`;

const MATPLOTLIB_KEYWORDS = `
bar left 3.0 name x
barh bottom 3.0 name y
boxplot labels 3.11 name tick_labels
grid b 3.6 name visible
hist normed 3.1 name density
imshow shape 3.3 nothing
savefig frameon 3.3 say \`facecolor="none"\`
savefig papertype 3.3 nothing
savefig quality,optimize,progressive 3.5 say \`pil_kwargs={"quality": …}\`
scatter vertices 3.3 name marker
set_xscale,set_yscale,xscale,yscale basex,basey 3.5 name base
set_xscale,set_yscale,xscale,yscale linthreshx,linthreshy 3.5 name linthresh
set_xscale,set_yscale,xscale,yscale nonposx,nonposy 3.5 name nonpositive
stem use_line_collection 3.8 nothing
subplot,subplots,add_subplot,axes axisbg 2.2 name facecolor
tight_layout renderer 3.5 nothing
xlim,set_xlim xmax 3.5 name right
xlim,set_xlim xmin 3.5 name left
ylim,set_ylim ymax 3.5 name top
ylim,set_ylim ymin 3.5 name bottom
`;

const SEABORN = `
seaborn coefplot 0.10 say \`plt.errorbar\` of the model’s parameters
seaborn factorplot 0.12 name catplot
seaborn interactplot 0.10 say \`plt.contourf\` of a fitted model
seaborn iqr,percentiles 0.12 say \`np.percentile\`
seaborn lvplot 0.12 name boxenplot
seaborn tsplot 0.10 name lineplot
`;

const SEABORN_KEYWORDS = `
catplot,factorplot,lmplot,FacetGrid,PairGrid,jointplot,JointGrid size 0.11 name height
jointplot annot_kws 0.11 say \`plt.text(…)\`
jointplot,JointGrid stat_func 0.11 say the statistic as text: \`plt.title(…)\`
`;

const SEABORN_KEYWORDS_ONLY = `
barplot,boxenplot,boxplot,pointplot,stripplot,swarmplot,violinplot 0.12 1/0 x y hue
catplot,countplot 0.12 1/0 x y hue
histplot,kdeplot,ecdfplot 0.12 1/0 x y hue
jointplot,lineplot,relplot,scatterplot 0.12 1/0 x y hue
lmplot 0.12 1/0 x y
regplot,residplot 0.12 1/0 x y
`;

const PILLOW = `
FreeTypeFont getoffset 10.0 say \`font.getbbox(text)[:2]\`
FreeTypeFont,ImageFont,TransposedFont getsize 10.0 say \`left, top, right, bottom = font.getbbox(text)\`
Image,JpegImageFile,PngImageFile offset 9.0 say \`ImageChops.offset(image, x, y)\`
Image,JpegImageFile,PngImageFile tostring 3.0 name tobytes
ImageDraw multiline_textsize 10.0 say \`draw.multiline_textbbox((0, 0), text, font=font)\`
ImageDraw textsize 10.0 say \`left, top, right, bottom = draw.textbbox((0, 0), text, font=font)\`
PIL.Image ANTIALIAS 10.0 name LANCZOS
PIL.Image CUBIC 10.0 name BICUBIC
PIL.Image fromstring 3.0 name frombytes
PIL.Image LINEAR 10.0 name BILINEAR
`;

const PLOTLY = `
plotly plotly 4.0 say the package \`chart_studio\`
plotly.plotly iplot,plot,sign_in 4.0 say \`fig.show()\`, or the package \`chart_studio\`
`;

const BOKEH = `
bokeh.charts Bar,Histogram,Scatter 1.0 say \`bokeh.plotting.figure\`
`;

const BOKEH_KEYWORDS = `
figure plot_height 3.0 name height
figure plot_width 3.0 name width
`;

const OPENCV = `
cv2 createLBPHFaceRecognizer 3.0 name face.LBPHFaceRecognizer_create
cv2 cv 3.0 say the functions of \`cv2\` itself
cv2 CV_AA 3.0 name LINE_AA
cv2 CV_LOAD_IMAGE_COLOR 3.0 name IMREAD_COLOR
cv2 CV_LOAD_IMAGE_GRAYSCALE 3.0 name IMREAD_GRAYSCALE
cv2 SIFT 3.0 name SIFT_create
cv2 SURF 3.0 name xfeatures2d.SURF_create
`;

export const drawingMembers: readonly RemovedMember[] = [
  ...removedMembers('matplotlib', MATPLOTLIB),
  ...removedMembers('seaborn', SEABORN),
  ...removedMembers('Pillow', PILLOW),
  ...removedMembers('plotly', PLOTLY),
  ...removedMembers('bokeh', BOKEH),
  ...removedMembers('OpenCV', OPENCV),
];

export const drawingKeywords: readonly RemovedKeyword[] = [
  ...removedKeywords('matplotlib', MATPLOTLIB_KEYWORDS),
  ...removedKeywords('seaborn', SEABORN_KEYWORDS),
  ...removedKeywords('bokeh', BOKEH_KEYWORDS),
];

export const drawingKeywordsOnly: readonly KeywordsOnly[] = keywordsOnly(
  'seaborn',
  SEABORN_KEYWORDS_ONLY,
);
